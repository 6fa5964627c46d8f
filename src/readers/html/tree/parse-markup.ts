/** A page as the tree that a browser makes of it, and where in it tables and style sheets stand. */
import { defaultTreeAdapter, parse } from 'parse5';
import { isElement, parentOf } from './nodes.ts';
import type { Budget } from '../../budget.ts';
import type { Element, Node } from './nodes.ts';

export interface HtmlTree {
  readonly nodes: readonly Node[];
  readonly roots: readonly Element[];
  readonly styles: readonly Element[];
  /** What has a table somewhere in it, tables among them. */
  readonly tableHolders: ReadonlySet<Element>;
}

export function parseMarkup(text: string, budget: Budget): HtmlTree {
  const tables: Element[] = [];
  const styles: Element[] = [];
  // Noted as they are made: to look for them afterwards would be one more walk of the page.
  const createElement: typeof defaultTreeAdapter.createElement = (tagName, namespace, attrs) => {
    const element = defaultTreeAdapter.createElement(tagName, namespace, attrs);
    if (tagName === 'table') tables.push(element);
    else if (tagName === 'style') styles.push(element);
    return element;
  };
  // Words and the blanks between them come one by one, and each is kept apart for a while.
  const insertText: typeof defaultTreeAdapter.insertText = (parent, piece) => {
    budget.spend('pieces', 1);
    defaultTreeAdapter.insertText(parent, piece);
  };
  const insertTextBefore: typeof defaultTreeAdapter.insertTextBefore = (parent, piece, next) => {
    budget.spend('pieces', 1);
    defaultTreeAdapter.insertTextBefore(parent, piece, next);
  };
  const { childNodes } = parse(text.replaceAll('\0', ''), {
    treeAdapter: { ...defaultTreeAdapter, createElement, insertText, insertTextBefore },
  });
  const roots = childNodes.filter((node) => isElement(node));
  const isShown = (element: Element): boolean => roots.includes(rootOf(element));
  return {
    nodes: childNodes,
    roots,
    styles: styles.filter(isShown),
    tableHolders: holdersOf(tables),
  };
}

/** The content of a `<template>` is a tree of its own. */
function rootOf(element: Element): Element {
  let root = element;
  for (let at = parentOf(root); at !== null; at = parentOf(at)) root = at;
  return root;
}

/** By where tables stand at the end: broken markup moves them while it is read. */
function holdersOf(tables: readonly Element[]): Set<Element> {
  const holders = new Set<Element>();
  for (const table of tables) {
    let at = parentOf(table);
    while (at !== null && !holders.has(at)) {
      holders.add(at);
      at = parentOf(at);
    }
  }
  return holders;
}
