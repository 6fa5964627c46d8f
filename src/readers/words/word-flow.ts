/**
 * Paragraphs → running content with tables, as Word keeps them in .doc and RTF: cells end at cell marks,
 * rows at marks of their own, a table where the depth of the paragraphs falls below its own. What colour
 * stands behind a cell is known at the end of its row only: until then text waits as runs.
 */
import type { Remark } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import { PAPER } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import { leftOf, showRuns, withRemarks } from '../seen/seen-runs.ts';
import type { SeenRun } from '../seen/seen-runs.ts';
import type { Flow, FlowParagraph, FlowPiece } from './flow.ts';
import { MOST_CELLS } from './row-shape.ts';
import type { RowShape } from './row-shape.ts';
import { layOutRows } from './word-tables.ts';
import type { MarkedRow } from './word-tables.ts';

export interface WordParagraph {
  readonly runs: readonly SeenRun[];
  /** How many tables it stands in. */
  readonly depth: number;
  /** `mark`: a cell mark of which nothing tells whether it ends a cell or a row. */
  readonly ends: 'paragraph' | 'cell' | 'row' | 'mark';
  /** What ends it is deleted or hidden. */
  readonly isMarkLost: boolean;
  /** The geometry of the row that it ends; null where nothing tells it. */
  readonly shape: RowShape | null;
}

/** A paragraph of a row that has not ended. */
interface WaitingRuns {
  readonly kind: 'runs';
  readonly runs: readonly SeenRun[];
}

type OpenPiece = FlowPiece | WaitingRuns;

export class WordFlow {
  readonly #flow: FlowPiece[] = [];
  readonly #tables: OpenTable[] = [];
  /** Text whose paragraph mark is deleted or hidden: it runs on into the next paragraph. */
  #carried: { readonly runs: readonly SeenRun[]; readonly depth: number } = NOTHING_CARRIED;
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  take(paragraph: WordParagraph): void {
    this.#budget.spend('marks', 1);
    const { depth, ends, isMarkLost } = paragraph;
    if (this.#carried.depth !== depth) this.#dropCarried();
    const runs = [...this.#carried.runs, ...paragraph.runs];
    this.#carried = { runs: [], depth };
    if (isMarkLost && ends === 'paragraph') {
      this.#carried = { runs, depth };
      return;
    }
    this.#openTables(depth);
    const table = this.#tables.at(-1);
    const text = leftOf(runs);
    // Text behind the last cell mark of a row belongs to a cell whose mark is lost.
    if (ends !== 'row' || text.trim() !== '') this.#add(runs);
    if (ends === 'row') this.#endRow(table, paragraph);
    if (ends === 'mark' && text === '' && table?.isBetweenCells === true) table.endRow(null);
    else if (ends === 'cell' || ends === 'mark') table?.endCell();
  }

  /** Puts in what was read apart: text boxes. */
  insert(flow: Flow): void {
    const table = this.#tables.at(-1);
    if (table === undefined) this.#flow.push(...flow);
    else table.insert(flow);
  }

  finish(): Flow {
    this.#dropCarried();
    this.#openTables(0);
    return this.#flow;
  }

  #dropCarried(): void {
    const { runs, depth } = this.#carried;
    this.#carried = NOTHING_CARRIED;
    if (runs.every(({ text }) => text === '')) return;
    this.#openTables(depth);
    this.#add(runs);
  }

  #add(runs: readonly SeenRun[]): void {
    const table = this.#tables.at(-1);
    if (table === undefined) this.#flow.push(paragraphOf(runs, PAPER));
    else if (runs.some(({ text }) => text.trim() !== '')) table.cell.push({ kind: 'runs', runs });
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
    if (isMarkLost && table?.isEmptyRow === true) table.loseRow();
    else table?.endRow(shape);
  }
}

const NOTHING_CARRIED = { runs: [], depth: 0 };

function paragraphOf(runs: readonly SeenRun[], paper: Ground): FlowParagraph {
  const { text, remarks } = showRuns(runs, paper);
  return { kind: 'paragraph', text, ...withRemarks(remarks) };
}

/** A table that has not ended, with its row and cell so far. */
class OpenTable {
  readonly #rows: MarkedRow[] = [];
  #cells: OpenPiece[][] = [];
  #cell: OpenPiece[] = [];
  /** On rows that are not shown, until the next one that is. */
  #lost: Remark[] = [];

  get cell(): OpenPiece[] {
    return this.#cell;
  }

  /** Whether the row has cells and its next one is still empty. */
  get isBetweenCells(): boolean {
    return this.#cells.length > 0 && isEmpty(this.#cell);
  }

  get isEmptyRow(): boolean {
    return isEmpty(this.#cell) && this.#cells.every(isEmpty);
  }

  insert(flow: Flow): void {
    const own = this.#cell.map((piece) => (piece.kind === 'runs' ? leftOf(piece.runs) : ''));
    this.#cell.push(...flow);
    if (own.every((text) => text.trim() === '')) return;
    // A box beside text of its cell may lie over it.
    const words = flow
      .map((piece) => (piece.kind === 'paragraph' ? piece.text : ''))
      .join(' ')
      .trim();
    const remarks: readonly Remark[] = [{ kind: 'overlaid', text: words }];
    if (words !== '') this.#cell.push({ kind: 'paragraph', text: '', remarks });
  }

  endCell(): void {
    // More than any row may hold: the marks that end rows are lost.
    if (this.#cells.length === MOST_CELLS) this.endRow(null);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(shape: MarkedRow['shape']): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    if (this.#cells.length > 0) {
      const cells = this.#cells.map((cell, index) =>
        settle(cell, shape?.cells[index]?.ground ?? PAPER),
      );
      if (this.#lost.length > 0)
        cells[0]?.push({ kind: 'paragraph', text: '', remarks: this.#lost.splice(0) });
      this.#rows.push({ cells, shape });
    }
    this.#clear();
  }

  /** Drops the row; what stood in it is remarked on in the next one. */
  loseRow(): void {
    const runs = [...this.#cells, this.#cell]
      .flat()
      .flatMap((piece) => (piece.kind === 'runs' ? piece.runs : []))
      .map((run) => ({ ...run, text: `${run.text} ` }));
    const { remarks } = showRuns(runs);
    this.#lost.push(...remarks.filter(({ text }) => /\d/.test(text)));
    this.#clear();
  }

  finish(): FlowPiece {
    this.endRow(null);
    return layOutRows(this.#rows);
  }

  #clear(): void {
    this.#cells = [];
    this.#cell = [];
  }
}

function isEmpty(cell: readonly OpenPiece[]): boolean {
  return cell.every((piece) => piece.kind === 'runs' && leftOf(piece.runs).trim() === '');
}

function settle(cell: readonly OpenPiece[], paper: Ground): FlowPiece[] {
  return cell.map((piece) => (piece.kind === 'runs' ? paragraphOf(piece.runs, paper) : piece));
}
