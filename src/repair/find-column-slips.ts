/** Figures of a column that stand in the wrong row, and runs of rows in which two columns are swapped. */
import { requestSumWeights } from '../form/equations.ts';
import { shortLabel } from '../form/name-cell.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { Grid } from './grid.ts';
import { isRowEquation } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { replaceFigures } from './structure.ts';
import type { Structure } from './structure.ts';

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
          oddity: 0,
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
    runsOfSwap(ledger, grid, pair).map(([start, end]): Structure => {
      const lines = grid.cells.slice(start, end + 1);
      const cells = lines.flatMap((line) => pair.map((column) => line[column] ?? -1));
      const meant = lines.flatMap((line) =>
        pair.toReversed().map((column) => ledger.values[line[column] ?? -1] ?? 0),
      );
      const [left, right] = pair.map((column) => grid.columns[column]);
      return {
        kind: 'columns-swapped',
        pattern: `columns-swapped ${grid.table} ${left?.key}-${right?.key} ${grid.rows[start]?.key}-${grid.rows[end]?.key}`,
        replacements: replaceFigures(ledger, cells, meant),
        forced: 0,
        oddity: 0,
        describe: () => describeColumns(grid, pair, [start, end]),
      };
    }),
  );
}

/** First and last rows between which a swap would leave both columns' sums holding. */
function runsOfSwap(
  ledger: Ledger,
  grid: Grid,
  [left, right]: readonly [number, number],
): [number, number][] {
  const gaps = grid.cells.map(
    (line) => (ledger.values[line[right] ?? -1] ?? 0) - (ledger.values[line[left] ?? -1] ?? 0),
  );
  const wanted = columnGaps(ledger, grid, left);
  if (grid.table === 'requests' && wanted.every((sum) => sum === null || sum === 0)) return [];
  const runs: [number, number][] = [];
  gaps.forEach((gap, start) => {
    if (gap === 0 || Number.isNaN(gap)) return;
    const sums: [number, number] = [0, 0];
    let differing = 0;
    for (let end = start; end < gaps.length; end++) {
      const step = gaps[end] ?? 0;
      if (Number.isNaN(step)) return;
      if (step === 0) continue;
      const weights = requestSumWeights(grid.rows[end]?.key ?? '');
      sums[0] += weights[0] * step;
      sums[1] += weights[1] * step;
      differing++;
      const isMended = wanted.every((sum, index) => sum === null || sum === sums[index]);
      if (differing > 1 && isMended) runs.push([start, end]);
    }
  });
  return runs;
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
