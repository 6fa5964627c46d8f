/**
 * The body of an OpenDocument text, a cell, a note or a text box (ODF 1.3 part 3 §5): its paragraphs
 * and tables in order, with the numbers that lists and headings have.
 */
import type { Remark } from '../../document/document.ts';
import { PAPER, UNKNOWN } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import { withoutPictures } from '../picture-shelf.ts';
import { leftOf, PLAIN, showRuns, withRemarks } from '../seen/seen-runs.ts';
import type { SeenRun } from '../seen/seen-runs.ts';
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

/** @param paper what stands behind the text where nothing in it says otherwise */
export function readOdtStory(root: XmlNode, context: OdtContext, paper: Ground = PAPER): Flow {
  const story = new StoryReader(context, paper);
  story.walk(root);
  return story.finish();
}

class StoryReader {
  readonly #pieces: FlowPiece[] = [];
  readonly #context: OdtContext;
  readonly #paper: Ground;
  /** Number and text of paragraphs whose end is deleted: they go on in the next one. */
  #carried: readonly SeenRun[] = [];

  constructor(context: OdtContext, paper: Ground) {
    this.#context = context;
    this.#paper = paper;
  }

  finish(): Flow {
    if (this.#carried.length > 0) this.#addRuns(this.#carried, []);
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
        return this.#addTable(node);
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

  #addTable(node: XmlNode): void {
    const { styles } = this.#context;
    const groundOf = (family: 'table' | 'table-row' | 'table-cell', each: XmlNode): Ground | null =>
      styles.groundOf(family, each.attributes['table:style-name']);
    const around = groundOf('table', node) ?? this.#paper;
    const table = readOdtTable(node, this.#context, (cell, row) => {
      const own = groundOf('table-cell', cell) ?? groundOf('table-row', row);
      return readOdtStory(cell, this.#context, own ?? around);
    });
    this.#pieces.push(table);
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
    const { styles, openDeletions, pictures } = this.#context;
    const style = node.attributes['text:style-name'];
    if (styles.isHidden('paragraph', style)) return;
    const content = new OdtText(this.#context, style);
    content.visitAll(node.children);
    const endIsDeleted = openDeletions.size > 0;
    const left = leftOf(content.runs);
    const isLost = content.isHidden || (endIsDeleted && left === '');
    const number = leftOf(this.#carried) !== '' || isLost ? '' : count();
    const numbered = number === '' ? [] : [{ text: number, look: PLAIN }];
    const runs = [...this.#carried, ...numbered, ...(content.isHidden ? [] : content.runs)];
    this.#carried = endIsDeleted ? runs : [];
    const boxes = content.boxes.map((box) => this.#readBox(box));
    const remarks = drawingRemarks(left, boxes.flat(), this.#context.pictures > pictures);
    if (!endIsDeleted && !content.isHidden) this.#addRuns(runs, remarks);
    this.#pieces.push(...boxes.flat());
  }

  #addRuns(runs: readonly SeenRun[], more: readonly Remark[]): void {
    const { text, remarks } = showRuns(runs, this.#paper);
    this.#pieces.push({ kind: 'paragraph', text, ...withRemarks([...remarks, ...more]) });
  }

  #addDrawing(node: XmlNode): void {
    const boxes: XmlNode[] = [];
    collectBoxes(node, boxes, this.#context);
    for (const box of boxes) this.#pieces.push(...this.#readBox(box));
  }

  /** Shapes hold an empty paragraph where nothing is written in them; what fills them is not looked at. */
  #readBox(box: XmlNode): Flow {
    return readOdtStory(box, this.#context, UNKNOWN).filter(
      (piece) => piece.kind !== 'paragraph' || piece.text.trim() !== '',
    );
  }
}

/** A box beside text of the paragraph may lie over it; a picture alone may be a figure. */
function drawingRemarks(text: string, boxes: Flow, hasPicture: boolean): Remark[] {
  const isBlank = withoutPictures(text).trim() === '';
  const over = boxes.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : []));
  const words = isBlank ? (hasPicture && boxes.length === 0 ? [''] : []) : over;
  return words.map((each) => ({ kind: 'overlaid', text: each }));
}

function noNumber(): string {
  return '';
}
