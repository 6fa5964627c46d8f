/**
 * The body of a document, a note or a text box (ECMA-376 §17.2): its paragraphs and tables in order,
 * with the numbers that lists put before them.
 */
import type { DocxNumbering } from './docx-numbering.ts';
import { RunCollector, chooseAlternative } from './docx-runs.ts';
import type { RunContext } from './docx-runs.ts';
import { readVanish } from './docx-styles.ts';
import { readDocxTable } from './docx-table.ts';
import type { Flow, FlowPiece } from '../words/flow.ts';
import { findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface StoryContext extends RunContext {
  readonly numbering: DocxNumbering;
  /** Embedded files by the id of their relationship, already read. */
  readonly chunks: ReadonlyMap<string, Flow>;
}

export function readStory(root: XmlNode, context: StoryContext): Flow {
  const story = new StoryReader(context);
  story.walk(root.children);
  return story.finish();
}

class StoryReader {
  readonly #context: StoryContext;
  readonly #pieces: FlowPiece[] = [];
  /** Text of paragraphs whose end is deleted: it goes on in the next one. */
  #carried = '';

  constructor(context: StoryContext) {
    this.#context = context;
  }

  finish(): Flow {
    if (this.#carried !== '') this.#pieces.push({ kind: 'paragraph', text: this.#carried });
    return this.#pieces;
  }

  walk(nodes: readonly (XmlNode | string)[]): void {
    for (const node of nodes) if (typeof node !== 'string') this.#visit(node);
  }

  #visit(node: XmlNode): void {
    switch (node.name) {
      case 'w:p':
        return this.#addParagraph(node);
      case 'w:tbl':
        this.#pieces.push(readDocxTable(node, (cell) => readStory(cell, this.#context)));
        return undefined;
      case 'mc:AlternateContent':
        return this.walk(chooseAlternative(node));
      case 'w:altChunk':
        this.#pieces.push(...(this.#context.chunks.get(node.attributes['r:id'] ?? '') ?? []));
        return undefined;
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return this.walk(node.children);
      default:
        return undefined;
    }
  }

  #addParagraph(node: XmlNode): void {
    const properties = findChild(node, 'w:pPr');
    const mark = findChild(properties, 'w:rPr');
    const { styles, numbering } = this.#context;
    const isHidden = styles.isHiddenParagraph(properties);
    const runs = new RunCollector(this.#context, isHidden);
    const endIsDeleted =
      findChild(mark, 'w:del') !== undefined || findChild(mark, 'w:moveFrom') !== undefined;
    const isNumbered = !endIsDeleted && !(readVanish(mark) ?? isHidden);
    const ref = isNumbered ? styles.numberingOf(properties) : null;
    const number = ref === null ? '' : numbering.next(ref);
    runs.visitAll(node.children);
    const text = this.#carried + runs.text;
    this.#carried = endIsDeleted ? text : '';
    if (!endIsDeleted) this.#pieces.push({ kind: 'paragraph', text: number + text });
    for (const box of runs.boxes) this.#addBox(box);
  }

  #addBox(box: XmlNode | string): void {
    if (typeof box === 'string') this.#pieces.push({ kind: 'paragraph', text: box });
    else this.#pieces.push(...readStory(box, this.#context));
  }
}
