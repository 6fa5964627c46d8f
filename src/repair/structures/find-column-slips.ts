/** Figures of a column that stand in the wrong row, and runs of rows in which two columns are swapped. */
import { sumWeights } from '../../form/equations.ts';
import { shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Grid } from './grid.ts';
import { isRowEquation } from '../ledger.ts';
import type { Ledger, Replacement } from '../ledger.ts';
import { replaceFigures } from './structure.ts';
import type { Structure } from './structure.ts';

// Fitted against `npm run localise -- 200` (seeds 0–199); beside each, the kind that falls most without it.

/** A row more, or a row farther off: little, but enough where nothing else tells. Two columns swapped in some rows 91.7 → 90.1 % first. */
const EACH_ROW = 0.05;
/** Totals are added up where they stand; into the wrong row goes a figure of some applicants. Two cells of a column swapped 98.5 → 74.9. */
const IN_TOTALS = 0.5;
/** Most who ask are natural persons: a swap that leaves them fewer than others is less likely meant. Two columns swapped in some rows 91.7 → 89.3. */
const FEW_PERSONS = 1;

/** Two figures of one column swapped: only where both row sums fail. */
export function findSwapsInColumns(ledger: Ledger, grid: Grid): Structure[] {
  const rows = grid.rows.flatMap((_, row) => (mayHoldSwap(ledger, grid, row) ? [row] : []));
  return grid.columns.flatMap((column, at) =>
    pairsOf(rows).flatMap(([upper, lower]): Structure[] => {
      const cells = [upper, lower].map((row) => grid.cells[row]?.[at] ?? -1);
      const [one = 0, other = 0] = cells.map((cell) => ledger.values[cell] ?? 0);
      if (one === other) return [];
      const names = [upper, lower].map((row) => grid.rows[row]);
      return [
        {
          kind: 'cells-swapped',
          pattern: `cells-swapped ${grid.table} ${names.map((name) => name?.key).join('-')} ${column.key}`,
          replacements: replaceFigures(ledger, cells, [other, one]),
          forced: 0,
          oddity: EACH_ROW * (lower - upper) + (at === grid.columns.length - 1 ? IN_TOTALS : 0),
          describe: () => ({
            zh: `「${column.label}」列${names.map((name) => `「${shortLabel(name?.label ?? '')}」`).join('和')}两格的数像是填反了。`,
            en: `${column.english}: ${names.map((name) => `"${name?.english}"`).join(' and ')} look swapped.`,
          }),
        },
      ];
    }),
  );
}

/** Whether the row's sum fails or cannot be checked: a swap with another row would break it. */
function mayHoldSwap(ledger: Ledger, grid: Grid, row: number): boolean {
  const terms = ledger.terms[grid.cells[row]?.[0] ?? -1] ?? [];
  const own = terms.find(({ equation }) => {
    const found = ledger.equations[equation];
    return found !== undefined && isRowEquation(found);
  });
  return own === undefined || ledger.residuals[own.equation] !== 0;
}

/** Two columns swapped in two rows or more, one below the other. */
export function findSwappedColumns(ledger: Ledger, grid: Grid): Structure[] {
  return pairsOf(grid.columns.map((_, column) => column)).flatMap((pair) =>
    runsOfSwap(ledger, grid, pair).map(({ start, end, ways }): Structure => {
      const lines = grid.cells.slice(start, end + 1);
      const cells = lines.flatMap((line) => pair.map((column) => line[column] ?? -1));
      const meant = lines.flatMap((line) =>
        pair.toReversed().map((column) => ledger.values[line[column] ?? -1] ?? 0),
      );
      const [left, right] = pair.map((column) => grid.columns[column]);
      const replacements = replaceFigures(ledger, cells, meant);
      const isOdd =
        left?.role === 'naturalPerson' && leavesFewer(ledger, columnsOf(grid, pair), replacements);
      return {
        kind: 'columns-swapped',
        pattern: `columns-swapped ${grid.table} ${left?.key}-${right?.key} ${grid.rows[start]?.key}-${grid.rows[end]?.key}`,
        replacements,
        forced: 0,
        oddity: (EACH_ROW * replacements.length) / 2 - Math.log(ways) + (isOdd ? FEW_PERSONS : 0),
        describe: () => describeColumns(grid, pair, [start, end]),
      };
    }),
  );
}

/** Whether the left column is in sum less than the right one, once the figures are replaced. */
function leavesFewer(
  { values }: Ledger,
  columns: readonly (readonly number[])[],
  replacements: readonly Replacement[],
): boolean {
  const meant = new Map(replacements);
  const [left = 0, right = 0] = columns.map((cells) =>
    cells.reduce((sum, cell) => sum + (meant.get(cell) ?? values[cell] ?? 0), 0),
  );
  return left < right;
}

function columnsOf(grid: Grid, columns: readonly number[]): number[][] {
  return columns.map((column) => grid.cells.map((line) => line[column] ?? -1));
}

interface SwapRun {
  /** First and last rows whose figures differ. */
  readonly start: number;
  readonly end: number;
  /** In how many ways the swap could have begun and ended, for all that rows that do not differ tell. */
  readonly ways: number;
}

/** Where a swap would leave both columns' sums holding. */
function runsOfSwap(
  ledger: Ledger,
  grid: Grid,
  [left, right]: readonly [number, number],
): SwapRun[] {
  const gaps = grid.cells.map(
    (line) => (ledger.values[line[right] ?? -1] ?? 0) - (ledger.values[line[left] ?? -1] ?? 0),
  );
  const wanted = columnGaps(ledger, grid, left);
  if (grid.table === 'requests' && wanted.every((sum) => sum === null || sum === 0)) return [];
  const runs: SwapRun[] = [];
  gaps.forEach((gap, start) => {
    if (gap === 0 || Number.isNaN(gap)) return;
    const sums: [number, number] = [0, 0];
    let differing = 0;
    for (let end = start; end < gaps.length; end++) {
      const step = gaps[end] ?? 0;
      if (Number.isNaN(step)) return;
      if (step === 0) continue;
      const weights = sumWeights(grid.rows[end]?.role);
      sums[0] += weights[0] * step;
      sums[1] += weights[1] * step;
      differing++;
      const isMended = wanted.every((sum, index) => sum === null || sum === sums[index]);
      if (differing > 1 && isMended)
        runs.push({ start, end, ways: reach(gaps, start, -1) * reach(gaps, end, 1) });
    }
  });
  return runs;
}

/** From how many rows on, counted outwards from a row, the same figures differ. */
function reach(gaps: readonly number[], row: number, step: 1 | -1): number {
  let rows = 1;
  while (gaps[row + step * rows] === 0) rows++;
  return rows;
}

/** What the column must gain for its two sums [balance, results] to hold; null = not checked. */
function columnGaps(ledger: Ledger, grid: Grid, column: number): (number | null)[] {
  const key = grid.columns[column]?.key;
  return (['requests-column-balance', 'requests-result-total'] as const).map((rule) => {
    if (grid.table !== 'requests') return null;
    const index = ledger.equations.findIndex((each) => each.rule === rule && each.line === key);
    return index < 0 ? null : -(ledger.residuals[index] ?? 0);
  });
}

function describeColumns(
  grid: Grid,
  pair: readonly number[],
  [start, end]: readonly [number, number],
): Bilingual {
  const [left, right] = pair.map((column) => grid.columns[column]);
  const [from, to] = [start, end].map((row) => grid.rows[row]);
  return {
    zh: `从「${shortLabel(from?.label ?? '')}」到「${shortLabel(to?.label ?? '')}」，「${left?.label}」和「${right?.label}」两列的数像是填反了。`,
    en: `From "${from?.english}" to "${to?.english}", ${left?.english} and ${right?.english} look swapped.`,
  };
}

function pairsOf(items: readonly number[]): [number, number][] {
  return items.flatMap((left, index) =>
    items.slice(index + 1).map((right): [number, number] => [left, right]),
  );
}
