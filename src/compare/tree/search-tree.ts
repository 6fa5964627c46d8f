/** The part of a tree that a search leaves: every word must stand somewhere on the way to a leaf. */
import type { TreeNode } from './indicator-tree.ts';

/** Both languages are searched, whichever is shown. */
export function searchTree(nodes: readonly TreeNode[], text: string): readonly TreeNode[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? nodes : nodes.flatMap((node) => searchNode(node, wanted));
}

function searchNode(node: TreeNode, wanted: readonly string[]): TreeNode[] {
  const own = fold(`${node.words.zh} ${node.words.en}`);
  const left = wanted.filter((word) => !own.includes(word));
  if (left.length === 0) return [node];
  const children = node.children.flatMap((child) => searchNode(child, left));
  if (children.length === 0) return [];
  const count = children.reduce((sum, child) => sum + child.count, 0);
  return [{ ...node, children, count }];
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
