/** Counts below zero. Only 本年增/减 may carry a sign. */
import { cellsOf } from '../../form/editions.ts';
import { nameCell } from '../../form/name-cell.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'count-negative';

export const countNegative: Rule = {
  id: ID,
  title: { zh: '负数', en: 'Negative count' },
  check: (report) =>
    cellsOf(report).flatMap(({ id, column }) => {
      const value = report.cells[id]?.value ?? 0;
      if (column.kind === 'change' || value >= 0) return [];
      const name = nameCell(report, id);
      return [
        makeFinding({
          rule: ID,
          severity: 'error',
          cells: [id],
          zh: `${name.zh}是 ${value}，数量和金额不能是负数。`,
          en: `${name.en} is ${value}; a count or an amount cannot be negative.`,
        }),
      ];
    }),
};
