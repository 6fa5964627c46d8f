/**
 * 勾稽关系: which cells of the form add up to which. Printed in table 3's corner cell（第一项加第二项
 * 之和，等于第三项加第四项之和）or implied by a 总计 row or column.
 */
import type { Equation, EquationRule } from './equation.ts';
import type { FormTable } from './form-types.ts';
import { cellId } from './form-types.ts';
import type { FormVariant } from './editions.ts';
import { tablesOf } from './editions.ts';
import { outcomeRows, REQUEST_COLUMNS } from './requests-table.ts';
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
    ...columnBalances(),
    ...resultTotals(requests),
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

function columnBalances(): Equation[] {
  return REQUEST_COLUMNS.map(({ key }) => ({
    rule: 'requests-column-balance',
    table: 'requests',
    line: key,
    left: [cellId('requests', 'received', key), cellId('requests', 'carriedIn', key)],
    right: [cellId('requests', 'total', key), cellId('requests', 'carriedOut', key)],
  }));
}

function resultTotals(table: FormTable): Equation[] {
  return REQUEST_COLUMNS.map(({ key }) => ({
    rule: 'requests-result-total',
    table: 'requests',
    line: key,
    left: outcomeRows(table).map((row) => cellId('requests', row.key, key)),
    right: [cellId('requests', 'total', key)],
  }));
}

function rowTotals(table: FormTable, rule: EquationRule): Equation[] {
  return table.blocks.flatMap((block) =>
    block.rows.map((row) => ({
      rule,
      table: table.id,
      line: row.key,
      left: block.columns
        .filter((column) => column.key !== 'total')
        .map((column) => cellId(table.id, row.key, column.key)),
      right: [cellId(table.id, row.key, 'total')],
    })),
  );
}

/** How a row of table 3 enters its column's two sums, balance and results (each sums to 0). */
export type SumWeights = readonly [balance: number, results: number];

const OUTER_ROW_WEIGHTS: Readonly<Record<string, SumWeights>> = {
  received: [1, 0],
  carriedIn: [1, 0],
  total: [-1, -1],
  carriedOut: [-1, 0],
};

export function requestSumWeights(row: string): SumWeights {
  return OUTER_ROW_WEIGHTS[row] ?? [0, 1];
}
