/** Sums that do not hold, but in which lost figures stand only as inferred: whose fault it is, is open. */
import { nameCell, nameCells } from '../../form/name-cell.ts';
import { gather } from '../../lib/gather.ts';
import { PRINT_STANDS } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { openSumsOf } from './open-sums.ts';

const ID = 'sum-in-doubt';

export const sumInDoubt: Rule = {
  id: ID,
  title: { zh: '含推断数的合计不符', en: 'Sums with inferred figures' },
  basis: PRINT_STANDS,
  examples: {
    right: '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2',
    wrong: '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t2',
  },
  check: (report) =>
    gather(openSumsOf(report), ({ equation, result: { state, left, right, inferred } }) => {
      const [total] = equation.right;
      if (state !== 'doubtful' || total === undefined) return [];
      const name = nameCell(report, total);
      const doubtful = nameCells(report, inferred, 2);
      return [
        makeFinding({
          rule: ID,
          severity: 'warning',
          cells: [...equation.right, ...equation.left],
          zh: `${name.zh}这处合计不符（${left} 与 ${right}），但其中${doubtful.zh}读取存疑，请先对照原文核实这些数。`,
          en: `The sum at ${name.en} does not hold (${left} and ${right}), but ${doubtful.en} in it is read with doubt; please verify that first.`,
          expected: left,
          found: right,
        }),
      ];
    }),
};
