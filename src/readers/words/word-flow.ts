/**
 * Paragraphs → running content with tables, as Word keeps them in .doc and RTF: cells end at cell marks,
 * rows at marks of their own, a table where the depth of the paragraphs falls below its own.
 */
import { MOST_CELLS } from './row-shape.ts';
import type { RowShape } from './row-shape.ts';
import { layOutRows } from './word-tables.ts';
import type { MarkedRow } from './word-tables.ts';
import type { Flow, FlowPiece } from './flow.ts';

export interface WordParagraph {
  readonly text: string;
  /** How many tables it stands in. */
  readonly depth: number;
  /** `mark`: a cell mark of which nothing tells whether it ends a cell or a row. */
  readonly ends: 'paragraph' | 'cell' | 'row' | 'mark';
  /** What ends it is deleted or hidden. */
  readonly isMarkLost: boolean;
  /** The geometry of the row that it ends; null where nothing tells it. */
  readonly shape: RowShape | null;
}

export class WordFlow {
  readonly #flow: FlowPiece[] = [];
  readonly #tables: OpenTable[] = [];
  /** Text whose paragraph mark is deleted or hidden: it runs on into the next paragraph. */
  #carried = { text: '', depth: 0 };

  take(paragraph: WordParagraph): void {
    const { depth, ends, isMarkLost } = paragraph;
    if (this.#carried.depth !== depth) this.#dropCarried();
    const text = this.#carried.text + paragraph.text;
    this.#carried = { text: '', depth };
    if (isMarkLost && ends === 'paragraph') {
      this.#carried = { text, depth };
      return;
    }
    this.#openTables(depth);
    const table = this.#tables.at(-1);
    // Text behind the last cell mark of a row belongs to a cell whose mark is lost.
    if (ends !== 'row' || text.trim() !== '') this.#add(text);
    if (ends === 'row') this.#endRow(table, paragraph);
    if (ends === 'mark' && text === '' && table?.isBetweenCells === true) table.endRow(null);
    else if (ends === 'cell' || ends === 'mark') table?.endCell();
  }

  /** Puts in what was read apart: text boxes. */
  insert(flow: Flow): void {
    const place = this.#tables.at(-1)?.cell ?? this.#flow;
    place.push(...flow);
  }

  finish(): Flow {
    this.#dropCarried();
    this.#openTables(0);
    return this.#flow;
  }

  #dropCarried(): void {
    const { text, depth } = this.#carried;
    this.#carried = { text: '', depth: 0 };
    if (text === '') return;
    this.#openTables(depth);
    this.#add(text);
  }

  #add(text: string): void {
    const content = this.#tables.at(-1)?.cell;
    if (content === undefined) this.#flow.push({ kind: 'paragraph', text });
    else if (text.trim() !== '') content.push({ kind: 'paragraph', text });
  }

  /** Ends tables deeper than this, or begins those that are missing. */
  #openTables(depth: number): void {
    while (this.#tables.length > depth) {
      const piece = this.#tables.pop()?.finish();
      if (piece !== undefined) (this.#tables.at(-1)?.cell ?? this.#flow).push(piece);
    }
    while (this.#tables.length < depth) this.#tables.push(new OpenTable());
  }

  /** A row whose end mark is deleted or hidden goes with all that stood in it; else it stays. */
  #endRow(table: OpenTable | undefined, { isMarkLost, shape }: WordParagraph): void {
    if (isMarkLost && table?.isEmptyRow === true) table.dropRow();
    else table?.endRow(shape);
  }
}

/** A table that has not ended, with its row and cell so far. */
class OpenTable {
  readonly #rows: MarkedRow[] = [];
  #cells: Flow[] = [];
  #cell: FlowPiece[] = [];

  get cell(): FlowPiece[] {
    return this.#cell;
  }

  /** Whether the row has cells and its next one is still empty. */
  get isBetweenCells(): boolean {
    return this.#cells.length > 0 && this.#cell.length === 0;
  }

  get isEmptyRow(): boolean {
    return this.#cell.length === 0 && this.#cells.every((cell) => cell.length === 0);
  }

  endCell(): void {
    // More than any row may hold: the marks that end rows are lost.
    if (this.#cells.length === MOST_CELLS) this.endRow(null);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(shape: MarkedRow['shape']): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, shape });
    this.dropRow();
  }

  dropRow(): void {
    this.#cells = [];
    this.#cell = [];
  }

  finish(): FlowPiece {
    this.endRow(null);
    return layOutRows(this.#rows);
  }
}
