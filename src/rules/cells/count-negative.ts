/** Counts below zero. Only 本年增/减 may carry a sign. */
import { nameCell } from '../../form/name-cell.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { findCells } from './find-cells.ts';

const ID = 'count-negative';

export const countNegative: Rule = {
  id: ID,
  title: { zh: '负数', en: 'Negative count' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号的表格统计件数和金额，只有〔2019〕60号的「本年增/减」带正负号',
    en: 'the tables of 国办公开办函〔2019〕60号 and 〔2021〕30号 hold counts and amounts; only the yearly change of 〔2019〕60号 has a sign',
  },
  examples: {
    right: '行政许可\t18',
    wrong: '行政许可\t-18',
  },
  check: (report) =>
    findCells(report, ({ value }, { kind }) => kind !== 'change' && (value ?? 0) < 0).map(
      ({ id, cell: { value } }) => {
        const name = nameCell(report, id);
        return makeFinding({
          rule: ID,
          severity: 'error',
          cells: [id],
          zh: `${name.zh}是 ${value}，数量和金额不能是负数。`,
          en: `${name.en} is ${value}; a count or an amount cannot be negative.`,
        });
      },
    ),
};
