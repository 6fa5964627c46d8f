/** Table 4 turned by a quarter: 结果维持, 结果纠正 … down the side, 行政复议 and the two suits across. */
import { cellId } from '../../form/form-types.ts';
import type { FormTable } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { plainCount } from '../../lib/read-figure.ts';
import { holdsIdeograph } from '../../lib/ideographs.ts';
import { matchLabel } from '../rows/labels.ts';
import type { LabelMatch } from '../rows/labels.ts';
import type { PrintedPiece } from '../rows/printed-piece.ts';
import type { Row } from '../rows/row.ts';
import { printedSlots } from './figure-run.ts';
import type { FigureRun } from './figure-run.ts';
import { rowNamed } from './nested-header.ts';
import { makeLine } from './printed-line.ts';
import type { LineCell, PrintedLine } from './printed-line.ts';

export interface TurnedTable {
  readonly lines: readonly PrintedLine[];
  /** One a line, in the same order. */
  readonly runs: readonly FigureRun[];
}

/** @returns null unless a header names all rows across and every column begins one line of figures */
export function readTurned(
  table: FormTable,
  rows: readonly Row[],
  runs: readonly FigureRun[],
): TurnedTable | null {
  const [block] = table.blocks;
  const across = rowsAcross(rows, table);
  if (block === undefined || across.length !== block.rows.length) return null;
  const lines: PrintedLine[] = [];
  const own: FigureRun[] = [];
  for (const column of block.columns) {
    const prints = new Set([column.label, ...column.aliases].map(foldLabel));
    const found = runs.filter((run) => prints.has(labelBeside(rows, run)));
    const [run] = found;
    if (run === undefined || found.length > 1 || printedSlots(run).length > across.length)
      return null;
    const cells = gather(across, (key): LineCell[] => {
      const row = block.rows.find((each) => each.key === key);
      return row === undefined ? [] : [{ id: cellId(table.id, key, column.key), row, column }];
    });
    const { key, label, aliases, english } = column;
    const named = { key, label, aliases, english, groups: [] };
    lines.push(makeLine({ row: named, cells, group: null, totals: [] }));
    own.push(run);
  }
  return { lines, runs: own };
}

/** The rows of the form that one row of the table names across, in the order printed. */
function rowsAcross(rows: readonly Row[], table: FormTable): string[] {
  for (const row of rows) {
    const names = gather(row.pieces, (piece) =>
      plainCount(piece.text) === null ? (rowNamed(lastPart(piece), table) ?? []) : [],
    );
    if (new Set(names).size === table.blocks[0]?.rows.length) return names;
  }
  return [];
}

/** 「行政诉讼（复议后起诉）」 without its group. */
function lastPart({ text, match }: PrintedPiece): LabelMatch | null {
  const last = text.replace(/^\s*行政诉讼\s*(?=\S)/, '');
  return last === text ? match : matchLabel(foldLabel(last));
}

function labelBeside(rows: readonly Row[], run: FigureRun): string {
  const pieces = rows[run.slots[0]?.row ?? -1]?.pieces ?? [];
  return pieces.find(({ text }) => holdsIdeograph(text))?.folded ?? '';
}
