/**
 * Tables of OpenDocument text (ODF 1.3 part 3 §9): rows and cells wherever they are grouped, spans with
 * the cells they cover, repeats written by number.
 */
import type { Gap, Remark } from '../../document/document.ts';
import type { Flow, FlowCell, FlowTable } from '../words/flow.ts';
import { textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { countOf } from './count-of.ts';

export interface TableContext {
  readonly gaps: Gap[];
  /** How many more cells this document may have: repeats in repeats must not fill the memory. */
  cellsLeft: number;
}

/** No table is wider; spans beyond are cut. */
const MOST_COLUMNS = 1024;
const MOST_ROWS = 20_000;
const LONGEST_QUOTE = 200;

/** Reads the paragraphs of a cell of a row; asked in reading order. */
type ReadContent = (cell: XmlNode, row: XmlNode) => Flow;

export function readOdtTable(
  table: XmlNode,
  context: TableContext,
  readContent: ReadContent,
): FlowTable {
  const reader = new TableReader(context, readContent);
  for (const row of rowsOf(table)) reader.addRow(row);
  if (reader.isCut) {
    context.gaps.push({ kind: 'part-partial', where: table.attributes['table:name'] ?? '' });
  }
  return { kind: 'table', rows: reader.rows };
}

const GROUPS = /^table:(?:table-header-rows|table-rows|table-row-group)$/;

function rowsOf(parent: XmlNode): XmlNode[] {
  const rows: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'table:table-row') rows.push(child);
      else if (GROUPS.test(child.name)) visit(child);
    }
  };
  visit(parent);
  return rows;
}

class TableReader {
  readonly rows: FlowCell[][] = [];
  isCut = false;
  /** On rows that are not shown, until the next one that is. */
  readonly #hidden: Remark[] = [];
  readonly #context: TableContext;
  readonly #readContent: ReadContent;
  /** For each column the row below the last cell that covers it. */
  readonly #coveredTo: number[] = [];

  constructor(context: TableContext, readContent: ReadContent) {
    this.#context = context;
    this.#readContent = readContent;
  }

  /** Rows that are collapsed or filtered are not shown. */
  addRow(row: XmlNode): void {
    if (/^(?:collapse|filter)$/.test(row.attributes['table:visibility'] ?? '')) {
      const text = textOfNode(row).trim();
      if (/\d/.test(text))
        this.#hidden.push({ kind: 'unseen', text: text.slice(0, LONGEST_QUOTE) });
      return;
    }
    const before = this.#context.cellsLeft;
    const cells = this.#readRow(row);
    const [first] = cells;
    if (first !== undefined && this.#hidden.length > 0)
      cells[0] = { ...first, remarks: this.#hidden.splice(0) };
    this.rows.push(cells);
    const repeats = this.#takeRepeats(row.attributes['table:number-rows-repeated'], {
      cost: before - this.#context.cellsLeft,
      most: MOST_ROWS - this.rows.length + 1,
    });
    for (let i = 1; i < repeats; i++) this.rows.push(cells);
  }

  #readRow(row: XmlNode): FlowCell[] {
    const cells: FlowCell[] = [];
    let column = 0;
    for (const node of row.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'table:table-cell') column = this.#addCells({ node, row }, column, cells);
      else if (node.name === 'table:covered-table-cell') column = this.#cover(node, column, cells);
    }
    return cells;
  }

  /** @returns the column behind the cell and its repeats */
  #addCells(
    { node, row }: { readonly node: XmlNode; readonly row: XmlNode },
    start: number,
    cells: FlowCell[],
  ): number {
    const { attributes } = node;
    const before = this.#context.cellsLeft--;
    const content = this.#readContent(node, row);
    const repeats = this.#takeRepeats(attributes['table:number-columns-repeated'], {
      cost: before - this.#context.cellsLeft,
      most: MOST_COLUMNS - start,
    });
    const rowSpan = Math.min(countOf(attributes['table:number-rows-spanned']), MOST_ROWS);
    const columnSpan = Math.min(countOf(attributes['table:number-columns-spanned']), MOST_COLUMNS);
    let column = start;
    for (let i = 0; i < repeats; i++) {
      // Programs that leave covered cells out count on from the next free column.
      while (this.#isCovered(column)) column++;
      cells.push({ rowSpan, columnSpan, content });
      for (let each = column; each < column + columnSpan; each++) {
        this.#coveredTo[each] = this.rows.length + rowSpan;
      }
      column++;
    }
    return column;
  }

  /** A covered cell that no span covers is an empty one. */
  #cover({ attributes }: XmlNode, start: number, cells: FlowCell[]): number {
    const repeats = Math.min(countOf(attributes['table:number-columns-repeated']), MOST_COLUMNS);
    for (let column = start; column < start + repeats; column++) {
      if (this.#isCovered(column)) continue;
      cells.push({ rowSpan: 1, columnSpan: 1, content: [] });
      this.#coveredTo[column] = this.rows.length + 1;
    }
    return start + repeats;
  }

  #isCovered(column: number): boolean {
    return (this.#coveredTo[column] ?? 0) > this.rows.length;
  }

  #takeRepeats(
    wanted: string | undefined,
    { cost, most }: { readonly cost: number; readonly most: number },
  ): number {
    const affordable = Math.floor(this.#context.cellsLeft / Math.max(cost, 1)) + 1;
    const repeats = Math.max(Math.min(countOf(wanted), most, affordable), 1);
    this.#context.cellsLeft -= (repeats - 1) * cost;
    if (repeats < countOf(wanted)) this.isCut = true;
    return repeats;
  }
}
