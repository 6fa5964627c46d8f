/**
 * The text of one paragraph of an OpenDocument text (ODF 1.3 part 3 §6): what would be printed of it,
 * with the text boxes anchored and the notes referred to in it.
 */
import { markOf } from './odt-changes.ts';
import type { OdtStyles } from './odt-styles.ts';
import { mergeLooks } from '../seen/partial-look.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import type { Look, SeenRun } from '../seen/seen-runs.ts';
import { printMath } from '../words/math-ml.ts';
import { readSymbol } from '../words/symbol-font.ts';
import { elementsOf, findAll, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

/** What runs through a document from paragraph to paragraph. */
export interface TextContext {
  readonly styles: OdtStyles;
  /** The ids of deletions whose text stands in its place, and of those that are open. */
  readonly deletions: ReadonlySet<string>;
  readonly openDeletions: Set<string>;
  /** Text of deletions that is kept apart, by their ids. */
  readonly deletedTexts: ReadonlyMap<string, string>;
  /** The elements of an object that stands in a file of its own. */
  readonly readObject: (name: string) => XmlNode | null;
  /** The bodies of notes, in the order in which the text refers to them. */
  readonly notes: XmlNode[];
  pictures: number;
  /** What stands in the text for the picture at an address; '' for none. */
  readonly markOf: (address: string) => string;
}

/** Blanks written by number; more are broken. */
const MOST_BLANKS = 1000;

/** Where programs put the codes of symbol fonts. */
const SYMBOLS = /[\uf020-\uf0ff]/g;

export class OdtText {
  readonly runs: SeenRun[] = [];
  /** Elements that hold paragraphs of their own. */
  readonly boxes: XmlNode[] = [];
  /** The whole paragraph is hidden by a field in it. */
  isHidden = false;
  readonly #context: TextContext;
  /** What the styles around say, the nearest first. */
  #looks: readonly PartialLook[];
  #look: Look;
  /** White space of the file that follows is part of what was already written. */
  #endsBlank = true;
  #font: string | null;

  constructor(context: TextContext, paragraphStyle: string | undefined) {
    this.#context = context;
    this.#font = context.styles.fontOf('paragraph', paragraphStyle);
    const ground = context.styles.groundOf('paragraph', paragraphStyle);
    const own = context.styles.looksOf('paragraph', paragraphStyle);
    this.#looks = ground === null ? own : [...own, { ground }];
    this.#look = mergeLooks(this.#looks);
  }

  visitAll(nodes: readonly (XmlNode | string)[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#addText(node);
      else this.#visit(node);
    }
  }

  #visit(node: XmlNode): void {
    const { name, attributes } = node;
    if (attributes['text:display'] === 'none') return;
    switch (name) {
      case 'text:s':
        return this.#add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS)));
      case 'text:tab':
        return this.#add('\t');
      case 'text:line-break':
        return this.#add('\n');
      case 'text:span':
        return this.#visitSpan(node);
      case 'text:change-start':
      case 'text:change-end':
        return turnDeletion(node, this.#context);
      case 'text:hidden-paragraph':
        this.isHidden ||= attributes['text:is-hidden'] === 'true';
        return undefined;
      case 'text:hidden-text':
        if (attributes['text:is-hidden'] !== 'true') this.visitAll(node.children);
        return undefined;
      case 'text:note':
        return this.#refer(node);
      case 'text:change':
        return this.#push(
          this.#context.deletedTexts.get(attributes['text:change-id'] ?? '') ?? '',
          {
            ...this.#look,
            isStruck: true,
          },
        );
      default:
        // Elements that are not known are as if absent, their text is not (part 3 §3.17).
        if (isDrawing(node)) this.#addDrawing(node);
        else this.visitAll(node.children);
    }
  }

  #visitSpan({ attributes, children }: XmlNode): void {
    const { styles } = this.#context;
    const style = attributes['text:style-name'];
    const outer = { font: this.#font, looks: this.#looks, look: this.#look };
    this.#font = styles.fontOf('text', style) ?? outer.font;
    this.#looks = [...styles.looksOf('text', style), ...outer.looks];
    this.#look = mergeLooks(this.#looks);
    this.visitAll(children);
    ({ font: this.#font, looks: this.#looks, look: this.#look } = outer);
  }

  /** The number of a note is counted by the program and no text; a mark that was typed is. */
  #refer(node: XmlNode): void {
    const mark = findChild(node, 'text:note-citation')?.attributes['text:label'] ?? '';
    if (mark !== '') this.#push(mark, { ...this.#look, shift: 'raised' });
    this.#context.notes.push(
      ...elementsOf(node).filter((child) => child.name === 'text:note-body'),
    );
  }

  #addDrawing(node: XmlNode): void {
    const formula = findFormula(node, this.#context);
    if (formula !== null) return this.#add(printMath(formula));
    collectBoxes(node, this.boxes, this.#context);
    const mark = marksIn(node, this.#context);
    if (mark !== '') this.#add(`\n${mark}\n`);
    return undefined;
  }

  #add(text: string): void {
    this.#push(text, this.#look);
    if (this.#context.openDeletions.size === 0) this.#endsBlank = false;
  }

  #push(text: string, look: Look): void {
    if (text === '') return;
    const isDeleted = this.#context.openDeletions.size > 0;
    this.runs.push({ text, look: isDeleted ? { ...look, isStruck: true } : look });
  }

  /** White space collapses across elements, and goes at the start (§6.1.2). */
  #addText(raw: string): void {
    const font = this.#font ?? '';
    const text = raw
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(SYMBOLS, (symbol) => readSymbol(font, symbol.charCodeAt(0)));
    this.#push(this.#endsBlank && text.startsWith(' ') ? text.slice(1) : text, this.#look);
    if (text !== '' && this.#context.openDeletions.size === 0) this.#endsBlank = text.endsWith(' ');
  }
}

/** Where a deletion begins or ends. */
export function turnDeletion(node: XmlNode, { deletions, openDeletions }: TextContext): void {
  const { id, isStart } = markOf(node) ?? { id: '', isStart: false };
  if (!isStart) openDeletions.delete(id);
  else if (deletions.has(id)) openDeletions.add(id);
}

export function isDrawing({ name }: XmlNode): boolean {
  return /^(?:draw|dr3d):/.test(name);
}

/** The formula of an embedded object, in its place or in a file of its own. */
function findFormula(node: XmlNode, { readObject }: TextContext): XmlNode | null {
  const [object] = findAll(node, 'draw:object');
  if (object === undefined) return null;
  const [inPlace] = findAll(object, 'x:math');
  if (inPlace !== undefined) return inPlace;
  const root = readObject(object.attributes['x:href'] ?? '');
  return root?.name === 'x:math' ? root : null;
}

/** What stands for the pictures of a drawing that are no picture of a text box or formula beside them. */
function marksIn(node: XmlNode, context: TextContext): string {
  const images = findAll(node, 'draw:image');
  return images.map(({ attributes }) => context.markOf(attributes['x:href'] ?? '')).join('\n');
}

/** The text boxes and shapes with text among drawings; of alternatives in a frame its text. */
export function collectBoxes(node: XmlNode, boxes: XmlNode[], context: TextContext): void {
  if (node.name === 'draw:image' || node.name === 'draw:object') context.pictures++;
  const box = node.name === 'draw:frame' ? findChild(node, 'draw:text-box') : undefined;
  const inner = elementsOf(node);
  if (box !== undefined) boxes.push(box);
  else if (inner.some(({ name }) => /^(?:text|table):/.test(name))) boxes.push(node);
  else for (const child of inner.filter(isDrawing)) collectBoxes(child, boxes, context);
}
