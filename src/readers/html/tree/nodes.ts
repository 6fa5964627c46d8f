/**
 * What stands in the tree of a page. parse5's own questions ask each node for a property by name, which
 * takes longer than all that is done with most nodes.
 */
import { html } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type CommentNode = DefaultTreeAdapterTypes.CommentNode;

export function isElement(node: Node | ParentNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

export function parentOf({ parentNode }: Element): Element | null {
  return parentNode !== null && isElement(parentNode) ? parentNode : null;
}

export function attributeOf({ attrs }: Element, wanted: string): string | null {
  for (const { name, value } of attrs) if (name === wanted) return value;
  return null;
}

export function elementsBelow(element: Element): Element[] {
  const found: Element[] = [];
  const visit = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (!isElement(node)) continue;
      found.push(node);
      visit(node);
    }
  };
  visit(element);
  return found;
}

/** All text below an element, whatever becomes of it on the page. */
export function textOf({ childNodes }: Element): string {
  let text = '';
  for (const node of childNodes) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) text += textOf(node);
  }
  return text;
}

/** As parse5 makes them: a node is one of few shapes, whoever made it. */
export function makeElement(name: string, attrs: Element['attrs']): Element {
  return {
    nodeName: name,
    tagName: name,
    attrs,
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
}

export function append(parent: ParentNode, node: Element | CommentNode): void {
  node.parentNode = parent;
  parent.childNodes.push(node);
}

/** Text behind text is of the same node. */
export function appendText(parent: Element, text: string): void {
  const last = parent.childNodes.at(-1);
  if (last !== undefined && isText(last)) last.value += text;
  else parent.childNodes.push({ nodeName: '#text', value: text, parentNode: parent });
}
