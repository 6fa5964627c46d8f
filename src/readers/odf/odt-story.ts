/**
 * The body of an OpenDocument text, a cell, a note or a text box (ODF 1.3 part 3 §5): its paragraphs
 * and tables in order, with the numbers that lists and headings have.
 */
import type { Flow, FlowPiece } from '../words/flow.ts';
import type { OdtNumbering, OpenList } from './odt-numbering.ts';
import { readOdtTable } from './odt-table.ts';
import type { TableContext } from './odt-table.ts';
import { collectBoxes, isDrawing, OdtText, turnDeletion } from './odt-text.ts';
import type { TextContext } from './odt-text.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface OdtContext extends TextContext, TableContext {
  readonly numbering: OdtNumbering;
}

export function readOdtStory(root: XmlNode, context: OdtContext): Flow {
  const story = new StoryReader(context);
  story.walk(root);
  return story.finish();
}

class StoryReader {
  readonly #pieces: FlowPiece[] = [];
  readonly #context: OdtContext;
  /** Number and text of paragraphs whose end is deleted: they go on in the next one. */
  #carried = '';

  constructor(context: OdtContext) {
    this.#context = context;
  }

  finish(): Flow {
    if (this.#carried !== '') this.#pieces.push({ kind: 'paragraph', text: this.#carried });
    return this.#pieces;
  }

  /** Reads what stands in an element. */
  walk(parent: XmlNode): void {
    for (const node of parent.children) if (typeof node !== 'string') this.#visit(node);
  }

  #visit(node: XmlNode): void {
    switch (node.name) {
      case 'text:p':
        return this.#addParagraph(node, noNumber);
      case 'text:h':
        return this.#addParagraph(node, () => this.#context.numbering.countHeading(node));
      case 'text:list':
        return this.#walkList(node, null);
      case 'text:numbered-paragraph':
        return this.#walkItem(node, this.#context.numbering.openNumbered(node));
      case 'table:table':
        this.#pieces.push(
          readOdtTable(node, this.#context, (cell) => readOdtStory(cell, this.#context)),
        );
        return undefined;
      case 'text:change-start':
      case 'text:change-end':
        return turnDeletion(node, this.#context);
      case 'text:tracked-changes':
        return undefined;
      case 'text:section':
        return this.#isHiddenSection(node) ? undefined : this.walk(node);
      default:
        if (isDrawing(node)) this.#addDrawing(node);
        else this.walk(node); // indexes, and elements that are not known (part 3 §3.17)
    }
  }

  #isHiddenSection({ attributes }: XmlNode): boolean {
    return (
      attributes['text:display'] === 'none' ||
      attributes['text:is-hidden'] === 'true' ||
      this.#context.styles.isHidden('section', attributes['text:style-name'])
    );
  }

  #walkList(node: XmlNode, outer: OpenList | null): void {
    const opened = this.#context.numbering.openList(node, outer);
    const begun = { ...opened, isContinued: false };
    let list = opened;
    for (const item of node.children) {
      if (typeof item === 'string') continue;
      if (item.name === 'text:list-item') this.#walkItem(item, list);
      else this.#walkHeader(item, list);
      list = begun;
    }
  }

  /** The first paragraph of an item has its number. */
  #walkItem(item: XmlNode, own: OpenList): void {
    const begun = { ...own, isContinued: false };
    let list = own;
    let isFirst = true;
    for (const node of item.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'text:p' || node.name === 'text:h') {
        const { numbering } = this.#context;
        const count = (): string => numbering.countItem(list, item.attributes, node.attributes);
        this.#addParagraph(node, isFirst ? count : noNumber);
        isFirst = false;
      } else if (node.name === 'text:list') this.#walkList(node, list);
      else this.#visit(node);
      list = begun;
    }
  }

  /** A list header is an item without a number. */
  #walkHeader(header: XmlNode, list: OpenList): void {
    for (const node of header.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'text:list') this.#walkList(node, list);
      else if (node.name === 'text:h') this.#addParagraph(node, noNumber);
      else this.#visit(node);
    }
  }

  /** @param count counts it and gives its number; not asked where nothing is left of it */
  #addParagraph(node: XmlNode, count: () => string): void {
    const { styles, openDeletions } = this.#context;
    const style = node.attributes['text:style-name'];
    if (styles.isHidden('paragraph', style)) return;
    const content = new OdtText(this.#context, style);
    content.visitAll(node.children);
    const endIsDeleted = openDeletions.size > 0;
    const isLost = content.isHidden || (endIsDeleted && content.text === '');
    const number = this.#carried !== '' || isLost ? '' : count();
    const text = this.#carried + number + (content.isHidden ? '' : content.text);
    this.#carried = endIsDeleted ? text : '';
    if (!endIsDeleted && !content.isHidden) this.#pieces.push({ kind: 'paragraph', text });
    for (const box of content.boxes) this.#addBox(box);
  }

  #addDrawing(node: XmlNode): void {
    const boxes: XmlNode[] = [];
    collectBoxes(node, boxes, this.#context);
    for (const box of boxes) this.#addBox(box);
  }

  /** Shapes hold an empty paragraph where nothing is written in them. */
  #addBox(box: XmlNode): void {
    const flow = readOdtStory(box, this.#context);
    this.#pieces.push(
      ...flow.filter((piece) => piece.kind !== 'paragraph' || piece.text.trim() !== ''),
    );
  }
}

function noNumber(): string {
  return '';
}
