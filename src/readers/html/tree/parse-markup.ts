/** A page as the tree that a browser makes of it, and where in it tables and style sheets stand. */
import { defaultTreeAdapter, parse } from 'parse5';
import { isElement, parentOf } from './nodes.ts';
import { readSound } from './sound-markup.ts';
import type { Budget, Cost } from '../../budget.ts';
import type { Element, Node } from './nodes.ts';

export interface HtmlTree {
  readonly nodes: readonly Node[];
  readonly roots: readonly Element[];
  readonly styles: readonly Element[];
  /** What has a table somewhere in it, tables among them. */
  readonly tableHolders: ReadonlySet<Element>;
}

/** @param text without NUL */
export function parseMarkup(text: string, budget: Budget): HtmlTree {
  return readAsWritten(text, budget) ?? readAsRepaired(text, budget);
}

/** Most pages keep to the rules: nothing of them has to be repaired. */
function readAsWritten(text: string, budget: Budget): HtmlTree | null {
  const sound = readSound(text);
  if (sound === null) return null;
  const { nodes, tables, styles } = sound;
  budget.spend('elements', ELEMENT_COST * sound.elements + sound.comments);
  budget.spend('pieces', sound.pieces);
  const roots = nodes.filter((node) => isElement(node));
  return { nodes, roots, styles, tableHolders: holdersOf(tables) };
}

function readAsRepaired(text: string, budget: Budget): HtmlTree {
  const tables: Element[] = [];
  const styles: Element[] = [];
  const elements = new Tally('elements', budget);
  const pieces = new Tally('pieces', budget);
  // Noted as they are made: to look for them afterwards would be one more walk of the page.
  const createElement: typeof defaultTreeAdapter.createElement = (tagName, namespace, attrs) => {
    elements.add(ELEMENT_COST);
    const element = defaultTreeAdapter.createElement(tagName, namespace, attrs);
    if (tagName === 'table') tables.push(element);
    else if (tagName === 'style') styles.push(element);
    return element;
  };
  const createCommentNode: typeof defaultTreeAdapter.createCommentNode = (data) => {
    elements.add(1);
    return defaultTreeAdapter.createCommentNode(data);
  };
  // Words and the blanks between them come one by one, and each is kept apart for a while.
  const insertText: typeof defaultTreeAdapter.insertText = (parent, piece) => {
    pieces.add(1);
    defaultTreeAdapter.insertText(parent, piece);
  };
  const insertTextBefore: typeof defaultTreeAdapter.insertTextBefore = (parent, piece, next) => {
    pieces.add(1);
    defaultTreeAdapter.insertTextBefore(parent, piece, next);
  };
  const { childNodes } = parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement,
      createCommentNode,
      insertText,
      insertTextBefore,
    },
  });
  elements.finish();
  pieces.finish();
  const roots = childNodes.filter((node) => isElement(node));
  const isShown = (element: Element): boolean => roots.includes(rootOf(element));
  return {
    nodes: childNodes,
    roots,
    styles: styles.filter(isShown),
    tableHolders: holdersOf(tables),
  };
}

/** An element as a page writes it: where it begins and where it ends. */
const ELEMENT_COST = 2;
/** The budget is asked once for so many: the question takes longer than most of what it is about. */
const BATCH = 1000;

/** What is counted while a page is made, thousands of times. */
class Tally {
  readonly #cost: Cost;
  readonly #budget: Budget;
  #count = 0;

  constructor(cost: Cost, budget: Budget) {
    this.#cost = cost;
    this.#budget = budget;
  }

  add(count: number): void {
    this.#count += count;
    if (this.#count >= BATCH) this.finish();
  }

  finish(): void {
    this.#budget.spend(this.#cost, this.#count);
    this.#count = 0;
  }
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
