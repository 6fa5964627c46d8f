/** Counts that are not whole numbers. Only money may have decimals. */
import { cellsOf } from '../../form/editions.ts';
import { nameCell } from '../../form/name-cell.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'count-fraction';

export const countFraction: Rule = {
  id: ID,
  title: { zh: '小数', en: 'Fractional count' },
  check: (report) =>
    cellsOf(report).flatMap(({ id, column }) => {
      const value = report.cells[id]?.value ?? 0;
      if (column.kind === 'money' || column.kind === 'any' || Number.isInteger(value)) return [];
      const name = nameCell(report, id);
      return [
        makeFinding({
          rule: ID,
          severity: 'error',
          cells: [id],
          zh: `${name.zh}是 ${value}，件数应是整数。`,
          en: `${name.en} is ${value}; a count should be a whole number.`,
        }),
      ];
    }),
};
