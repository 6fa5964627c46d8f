/** Slips within one row of a table. */
import { shortLabel } from '../form/name-cell.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { figuresOfRow } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Ledger } from './ledger.ts';
import { listRowSlips } from './row-slips.ts';
import type { RowSlip } from './row-slips.ts';
import { replaceFigures } from './structure.ts';
import type { Structure } from './structure.ts';

export function findRowSlips(ledger: Ledger, grid: Grid): Structure[] {
  return grid.rows.flatMap(({ key }, row) => {
    const printed = figuresOfRow(ledger, grid, row);
    if (printed === null || printed.every((figure) => figure === 0)) return [];
    return listRowSlips(printed).map((slip): Structure => {
      const meant = fillFromSum(slip.meant);
      return {
        kind: slip.kind,
        pattern: `${slip.kind} ${grid.table}.${key} ${patternOf(slip, printed.length)}`,
        replacements: replaceFigures(ledger, grid.cells[row] ?? [], meant),
        forced: slip.meant.includes(null) ? 1 : 0,
        describe: () => describeSlip(grid, row, slip),
      };
    });
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
