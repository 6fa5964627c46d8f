/**
 * 勾稽关系: which cells of the form add up to which. Printed in table 3's corner cell（第一项加第二项
 * 之和，等于第三项加第四项之和）or implied by a 总计 row or column. They follow from the roles of rows
 * and columns.
 */
import type { Equation, EquationRule } from './equation.ts';
import type { CellId, FormRow, FormTable, RowRole } from './form-types.ts';
import { cellId } from './form-types.ts';
import type { FormVariant } from './editions.ts';
import { tablesOf } from './editions.ts';
import { isResult } from './roles.ts';
import { statisticsEquations } from './statistics-table.ts';
import type { Statistics } from './statistics-table.ts';

const equationsByVariant = new Map<string, readonly Equation[]>();
const equationsByStatistics = new WeakMap<Statistics, readonly Equation[]>();

/** All equations of a variant, balances first; the same array for the same variant. */
export function equationsOf(variant: FormVariant): readonly Equation[] {
  if (variant.edition === 'older') return equationsOfOlder(variant);
  const key = `${variant.edition}/${variant.otherRows}`;
  const known = equationsByVariant.get(key);
  if (known !== undefined) return known;
  const { requests, disputes } = tablesOf(variant);
  const equations = [
    ...columnSums(requests, 'requests-column-balance', 0),
    ...columnSums(requests, 'requests-result-total', 1),
    ...rowTotals(requests, 'requests-row-total'),
    ...rowTotals(disputes, 'disputes-row-total'),
  ];
  equationsByVariant.set(key, equations);
  return equations;
}

function equationsOfOlder({ statistics }: FormVariant): readonly Equation[] {
  if (statistics === undefined) return [];
  const equations = equationsByStatistics.get(statistics) ?? statisticsEquations(statistics);
  equationsByStatistics.set(statistics, equations);
  return equations;
}

const equationsByCell = new WeakMap<readonly Equation[], ReadonlyMap<CellId, Equation[]>>();

/** Those that a cell takes part in, in the same order. */
export function equationsAt(variant: FormVariant, id: CellId): readonly Equation[] {
  const all = equationsOf(variant);
  const known = equationsByCell.get(all) ?? groupByCell(all);
  equationsByCell.set(all, known);
  return known.get(id) ?? [];
}

function groupByCell(equations: readonly Equation[]): ReadonlyMap<CellId, Equation[]> {
  const groups = new Map<CellId, Equation[]>();
  for (const equation of equations) {
    for (const id of [...equation.left, ...equation.right]) {
      const group = groups.get(id) ?? [];
      groups.set(id, group);
      group.push(equation);
    }
  }
  return groups;
}

/** How a row of table 3 enters its column's two sums, balance and results (each sums to 0). */
export type SumWeights = readonly [balance: number, results: number];

const OUTER_WEIGHTS: Readonly<Partial<Record<RowRole, SumWeights>>> = {
  received: [1, 0],
  carriedIn: [1, 0],
  total: [-1, -1],
  carriedOut: [-1, 0],
};

export function sumWeights(role: RowRole | undefined): SumWeights {
  if (isResult(role)) return [0, 1];
  return (role === undefined ? null : OUTER_WEIGHTS[role]) ?? [0, 0];
}

/** One equation a column: the rows that enter a sum on either side. */
function columnSums(table: FormTable, rule: EquationRule, sum: 0 | 1): Equation[] {
  return table.blocks.flatMap(({ rows, columns }) => {
    const rowsOf = (weight: number): readonly FormRow[] =>
      rows.filter(({ role }) => sumWeights(role)[sum] === weight);
    const [left, right] = [rowsOf(1), rowsOf(-1)];
    if (left.length === 0 || right.length === 0) return [];
    return columns.map(({ key, role }) => ({
      rule,
      table: table.id,
      line: key,
      along: { kind: 'column' as const, role },
      left: left.map((row) => cellId(table.id, row.key, key)),
      right: right.map((row) => cellId(table.id, row.key, key)),
    }));
  });
}

/** One equation a row, where its columns end in a total. */
function rowTotals(table: FormTable, rule: EquationRule): Equation[] {
  return table.blocks.flatMap(({ rows, columns }) => {
    const total = columns.find(({ role }) => role === 'total');
    if (total === undefined) return [];
    return rows.map(({ key, role }) => ({
      rule,
      table: table.id,
      line: key,
      along: { kind: 'row' as const, role },
      left: columns
        .filter((column) => column !== total)
        .map((column) => cellId(table.id, key, column.key)),
      right: [cellId(table.id, key, total.key)],
    }));
  });
}
