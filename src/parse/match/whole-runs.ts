/**
 * A table printed as the form has it: every row of the form once and in order, its own label before as many
 * plain figures as it has columns, and else nothing but labels and blanks. Most tables are, and nothing is left
 * to be weighed: `runsOfRows` and `alignRuns` give each row of the form the very figures found here.
 *
 * That is so because a label of its own is worth more than any other match, figures left over cost, and there
 * are as many runs of figures as rows; blanks beside labels are passed over at no cost.
 */
import type { PrintedPiece } from '../rows/printed-piece.ts';
import type { Row } from '../rows/row.ts';
import { printsOfRow, scoreOfWhole } from './align-runs.ts';
import type { Alignment } from './align-runs.ts';
import type { FigureRun } from './figure-run.ts';
import type { PrintedLine } from './printed-line.ts';
import { slotOf } from './tokens.ts';
import type { Slot } from './tokens.ts';

export interface WholeRuns {
  readonly runs: readonly FigureRun[];
  readonly alignment: Alignment;
}

/** @returns null where anything is printed otherwise */
export function findWholeRuns(
  rows: readonly Row[],
  lines: readonly PrintedLine[],
): WholeRuns | null {
  const runs: FigureRun[] = [];
  const runOfRow: number[] = [];
  let above: string[] = [];
  for (const [index, row] of rows.entries()) {
    const read = row.kind === 'line' ? null : readRow(row, index);
    if (read === null) return null;
    const { labels, slots, figures } = read;
    if (figures === 0) {
      if (slots.length > 0) runs.push(runOf(row, read));
      for (const { folded } of labels) above.push(folded);
      continue;
    }
    const line = lines[runOfRow.length];
    const label = labels.at(-1);
    if (line === undefined || line.cells.length !== figures || !isLabelOf(label, line)) return null;
    // Beside blanks above, it may be what is left of a label cut in two.
    if (label === undefined || above.includes(label.folded)) return null;
    runOfRow.push(runs.length);
    runs.push(runOf(row, read));
    above = [];
  }
  if (runOfRow.length < lines.length) return null;
  const whole = { runOfRow, extra: [], byPlaceOnly: [], outOfOrder: [] };
  return { runs, alignment: { ...whole, score: scoreOfWhole(runs, lines) } };
}

interface ReadRow {
  readonly labels: readonly PrintedPiece[];
  /** Behind the last label. */
  readonly slots: readonly Slot[];
  /** How many of the slots print one. */
  readonly figures: number;
}

/** @returns null for a row with anything but labels of the form, blanks, and plain figures behind them */
function readRow({ pieces }: Row, index: number): ReadRow | null {
  const labels: PrintedPiece[] = [];
  let slots: Slot[] = [];
  let figures = 0;
  for (const piece of pieces) {
    if (piece.text === '') slots.push(slotOf(piece, index));
    else if (piece.isCount || (piece.isNumber && BARE.test(piece.text))) {
      slots.push(slotOf(piece, index));
      figures++;
    } else if (figures > 0 || piece.match?.score !== 1 || piece.isFigure) return null;
    else {
      labels.push(piece);
      slots = [];
    }
  }
  return { labels, slots, figures };
}

/** A figure in brackets or with a stop behind it may be the number of a label. */
const BARE = /^-?\d(?:.*\d)?$/;

function isLabelOf(piece: PrintedPiece | undefined, { row }: PrintedLine): boolean {
  return piece?.match?.label.kind === 'row' && printsOfRow(row).includes(piece.folded);
}

/** Its fragments are left out: they are asked of runs whose row is in doubt. */
function runOf({ kind }: Row, { labels, slots, figures }: ReadRow): FigureRun {
  const labelColumn = labels.at(-1)?.column ?? -1;
  const isBlank = figures === 0;
  return { before: [], after: [], residue: [], slots, kind, isBlank, labelColumn };
}
