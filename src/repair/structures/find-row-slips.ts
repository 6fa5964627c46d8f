/** Slips within one row of a table. */
import { shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { figuresOfRow } from './grid.ts';
import type { Grid } from './grid.ts';
import { changeForColumn } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { leavesBlank, showsSlip } from './print-shows.ts';
import { listRowSlips } from './row-slips.ts';
import type { RowSlip } from './row-slips.ts';
import { replaceFigures } from './structure.ts';
import type { Structure } from './structure.ts';

export function findRowSlips(ledger: Ledger, grid: Grid): Structure[] {
  return grid.rows.flatMap(({ key }, row) => {
    const printed = figuresOfRow(ledger, grid, row);
    if (printed === null || printed.every((figure) => figure === 0)) return [];
    const cells = grid.cells[row] ?? [];
    const wanted = cells.map((cell) => changeForColumn(ledger, cell));
    // A slip concerns two cells at least, and what it changes must mend the columns.
    if (wanted.filter((change) => change !== 0).length < 2) return [];
    return listRowSlips(printed).flatMap((slip): Structure[] => {
      const meant = fillFromSum(slip.meant);
      if (!agrees(printed, meant, wanted)) return [];
      return [
        {
          kind: slip.kind,
          pattern: `${slip.kind} ${grid.table}.${key} ${patternOf(slip, printed.length)}`,
          replacements: replaceFigures(ledger, cells, meant),
          forced: slip.meant.includes(null) ? 1 : 0,
          oddity: oddityOf(ledger, cells, slip),
          isShown: showsSlip(ledger, cells, slip),
          describe: () => describeSlip(grid, row, slip),
        },
      ];
    });
  });
}

// Fitted against `npm run localise -- 200` (seeds 0–199) while unshown shifts were still offered; beside each, the
// kind "row shifted, table 4", then 90.2 % first, without it.

/** A blank at the end that the figures moved away from: who writes out every 0 leaves no cell blank. 85.0. */
const BLANK_END = -4;
/** The total fell off, or a figure that the total gives: no other value would have done. 87.0. */
const LOST_END = -2.5;
/** Nobody writes 0 for the total of a row with figures: it stands elsewhere. 89.1. */
const TOTAL_GONE = -2.4;
/** It stands beside its place, and the figures before it are no more than it: that fits a move to the left. 88.1. */
const TOTAL_BESIDE = -1;
/** Rows move as a whole; from the middle on, seldom. Without it, `npm run localise -- 200`: row shifted, table 4 83.9 → 47.2 % first; from the middle, table 3, the sums tell (100 either way). */
const FROM_THE_MIDDLE = 4;

function oddityOf(ledger: Ledger, cells: readonly number[], slip: RowSlip): number {
  if (slip.kind === 'cells-swapped') return oddityOfSwap(ledger, cells, slip);
  return slip.kind === 'row-shifted' ? oddityOfShift(ledger, cells, slip) : 0;
}

/** A figure in its neighbour's empty cell is the usual swap. */
function oddityOfSwap({ values }: Ledger, cells: readonly number[], { at }: RowSlip): number {
  const [one = 0, other = 0] = at;
  const isFar = Math.abs(one - other) > 1;
  const isBothFilled = at.every((index) => values[cells[index] ?? -1] !== 0);
  return (isFar ? 0.5 : 0) + (isBothFilled ? 0.5 : 0);
}

/** A shift leaves a cell empty, and takes the total along or loses it. */
function oddityOfShift(ledger: Ledger, cells: readonly number[], slip: RowSlip): number {
  const { at, direction, meant } = slip;
  const isBlank = leavesBlank(ledger, cells, slip);
  const isLost = meant.includes(null);
  if (!at.includes(cells.length - 1)) return isBlank && !isLost ? BLANK_END : 0;
  const isGone = ledger.values[cells.at(-1) ?? -1] === 0;
  const gone = isGone ? TOTAL_GONE + (direction === 'left' ? TOTAL_BESIDE : 0) : 0;
  return (
    gone +
    (isBlank ? BLANK_END : 0) +
    (isLost ? LOST_END : 0) +
    (at.includes(0) ? 0 : FROM_THE_MIDDLE)
  );
}

function agrees(
  printed: readonly number[],
  meant: readonly number[],
  wanted: readonly (number | null)[],
): boolean {
  return wanted.every((change, index) => {
    const made = (meant[index] ?? 0) - (printed[index] ?? 0);
    return change === null || made === 0 || made === change;
  });
}

/** The one figure that is lost, so that the last is the sum of the others. */
function fillFromSum(meant: readonly (number | null)[]): number[] {
  const known = meant.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  const total = meant.at(-1) ?? null;
  const lost = total === null ? known : 2 * total - known;
  return meant.map((figure) => figure ?? lost);
}

/** Of shifts, only which way and whether the total moved too: from where, a row with zeros does not tell. */
function patternOf({ kind, at, direction }: RowSlip, columns: number): string {
  if (kind !== 'row-shifted') return `${at.join('-')} ${direction ?? ''}`.trim();
  return `${direction} ${at.includes(columns - 1) ? 'with-total' : 'without-total'}`;
}

function describeSlip(grid: Grid, row: number, { kind, at, direction }: RowSlip): Bilingual {
  const name = grid.rows[row];
  const where = { zh: `「${shortLabel(name?.label ?? '')}」一行`, en: `"${name?.english}"` };
  const columns = at.map((index) => grid.columns[index]);
  const [first, second] = columns;
  const beside = grid.columns[(at[0] ?? 0) + 1];
  if (kind === 'row-shifted') {
    return direction === 'right'
      ? {
          zh: `${where.zh}的数像是向右错了一列。`,
          en: `${where.en}: figures one column too far right.`,
        }
      : {
          zh: `${where.zh}的数像是向左错了一列。`,
          en: `${where.en}: figures one column too far left.`,
        };
  }
  if (kind === 'cells-swapped') {
    return {
      zh: `${where.zh}「${first?.label}」和「${second?.label}」两格的数像是填反了。`,
      en: `${where.en}: ${first?.english} and ${second?.english} look swapped.`,
    };
  }
  return kind === 'digits-joined'
    ? {
        zh: `${where.zh}「${first?.label}」和「${beside?.label}」两格的数像是连在了一起。`,
        en: `${where.en}: the digits of ${first?.english} and ${beside?.english} look run together.`,
      }
    : {
        zh: `${where.zh}「${first?.label}」的数像是被拆成了两格。`,
        en: `${where.en}: the digits of ${first?.english} look torn into two cells.`,
      };
}
