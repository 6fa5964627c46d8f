/**
 * Paragraphs → running content with tables ([MS-DOC] 2.4.3): cells end at cell marks, rows at marks of
 * their own, a table where the depth of the paragraphs falls below its own.
 */
import type { DocParagraph } from './doc-paragraphs.ts';
import { MOST_CELLS, readRowShape } from './doc-rows.ts';
import { layOutRows } from './doc-tables.ts';
import type { MarkedRow } from './doc-tables.ts';
import type { Flow, FlowPiece } from './flow.ts';

export function flowOf(paragraphs: readonly DocParagraph[]): Flow {
  const builder = new FlowBuilder();
  for (const paragraph of paragraphs) builder.take(paragraph);
  return builder.finish();
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

class FlowBuilder {
  readonly #flow: FlowPiece[] = [];
  readonly #tables: OpenTable[] = [];
  /** Text whose paragraph mark is deleted or hidden: it runs on into the next paragraph. */
  #carried = { text: '', depth: 0 };

  take(paragraph: DocParagraph): void {
    const { properties, endsCell, isMarkLost } = paragraph;
    // A cell mark stands in tables only, even where the properties are lost.
    const depth = endsCell ? Math.max(properties.depth, 1) : properties.depth;
    if (this.#carried.depth !== depth) this.#dropCarried();
    const text = this.#carried.text + paragraph.text;
    this.#carried = { text: '', depth };
    if (isMarkLost && !endsCell && !properties.isInnerCellEnd && !properties.isRowEnd) {
      this.#carried = { text, depth };
      return;
    }
    this.#openTables(depth);
    const table = this.#tables.at(-1);
    if (properties.isRowEnd) this.#endRow(table, paragraph);
    else this.#add(text);
    if (table === undefined || properties.isRowEnd) return;
    const isGuessed = endsCell && properties.depth === 0;
    if (isGuessed && text === '' && table.isBetweenCells) table.endRow(null);
    else if (endsCell || properties.isInnerCellEnd) table.endCell();
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
  #endRow(table: OpenTable | undefined, { isMarkLost, properties }: DocParagraph): void {
    if (isMarkLost && table?.isEmptyRow === true) table.dropRow();
    else table?.endRow(readRowShape(properties.row));
  }
}
