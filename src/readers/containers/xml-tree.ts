/**
 * A small element tree for parts whose meaning depends on what stands further on (fields, fallbacks,
 * nested tables). Elements that a reader never looks at are not kept.
 */
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { readXml } from './xml-events.ts';
import type { XmlAttributes, XmlHandlers } from './xml-events.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlNode | string)[];
  /** Where its start tag and where it ends, in the decoded part; only where it was asked for. */
  readonly range?: readonly [tagEnd: number, end: number];
}

interface Growing extends XmlNode {
  readonly children: (Growing | string)[];
  range?: readonly [number, number];
}

export interface TreeOptions {
  readonly prefixOf: XmlHandlers['prefixOf'];
  /** Elements left out of the tree with all they hold. */
  readonly skipped?: ReadonlySet<string>;
  /** Of the file that the part belongs to; without one the part has its own. */
  readonly budget?: Budget;
  /** Keep where the elements stand. */
  readonly isTraced?: boolean;
}

/**
 * @returns the root element
 * @throws XmlError when the part is broken
 */
export function readXmlTree(bytes: Uint8Array, options: TreeOptions): XmlNode {
  const { prefixOf, skipped, budget = createBudget(), isTraced = false } = options;
  const top: Growing = { name: '', attributes: {}, children: [] };
  const open: Growing[] = [top];
  let node = top;
  let skippedDepth = 0;
  readXml(bytes, {
    prefixOf,
    budget,
    open(name, attributes, end) {
      if (skippedDepth > 0 || skipped?.has(name) === true) {
        skippedDepth++;
        return;
      }
      budget.spend('elements', 1);
      const child: Growing = { name, attributes, children: [] };
      if (isTraced) child.range = [end, end];
      node.children.push(child);
      open.push(child);
      node = child;
    },
    close(_name, end) {
      if (skippedDepth > 0) {
        skippedDepth--;
        return;
      }
      if (node.range !== undefined) node.range = [node.range[0], end];
      open.pop();
      node = open.at(-1) ?? top;
    },
    text(text) {
      if (skippedDepth === 0) node.children.push(text);
    },
  });
  return top.children.find((child) => typeof child !== 'string') ?? top;
}

/** The child elements, without the text between them. */
export function elementsOf(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The first child element of that name. */
export function findChild(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** All text below a node, in order. */
export function textOfNode(node: XmlNode): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : textOfNode(child)))
    .join('');
}

/** The elements of a name below a node, in order; not below those that `isLeftOut`. */
export function findAll(
  root: XmlNode,
  name: string,
  isLeftOut: (node: XmlNode) => boolean = () => false,
): XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || isLeftOut(child)) continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}
