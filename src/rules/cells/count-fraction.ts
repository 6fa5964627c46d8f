/** Counts that are not whole numbers. Only money may have decimals. */
import type { FormColumn } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import type { Cell } from '../../report/report.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { findCells } from './find-cells.ts';

const ID = 'count-fraction';

export const countFraction: Rule = {
  id: ID,
  title: { zh: '小数', en: 'Fractional count' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号的表格统计件数，只有金额可以有小数',
    en: 'the tables of 国办公开办函〔2019〕60号 and 〔2021〕30号 hold counts; only amounts have decimals',
  },
  examples: {
    right: '行政许可\t15',
    wrong: '行政许可\t1.5',
  },
  check: (report) =>
    findCells(report, isFraction).map(({ id, cell: { value } }) => {
      const name = nameCell(report, id);
      return makeFinding({
        rule: ID,
        severity: 'error',
        cells: [id],
        zh: `${name.zh}是 ${value}，件数应是整数。`,
        en: `${name.en} is ${value}; a count should be a whole number.`,
      });
    }),
};

function isFraction({ value }: Cell, { kind }: FormColumn): boolean {
  return kind !== 'money' && kind !== 'any' && !Number.isInteger(value ?? 0);
}
