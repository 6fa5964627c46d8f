/** Sums that an unreadable or lost figure keeps from being checked: said, never passed over. */
import { TABLE_IDS } from '../../form/form-types.ts';
import { nameCells } from '../../form/name-cell.ts';
import { gather } from '../../lib/gather.ts';
import { isTableMissing } from '../whole/table-missing.ts';
import { PRINT_STANDS } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { openSumsOf } from './open-sums.ts';

const ID = 'sum-unchecked';
const CHECKED = [...TABLE_IDS, 'statistics'] as const;

export const sumUnchecked: Rule = {
  id: ID,
  title: { zh: '未能检查的合计', en: 'Sums not checked' },
  basis: PRINT_STANDS,
  examples: {
    right: '一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t0\t4',
    wrong: '一、本年新收政府信息公开申请数量\t若干\t1\t0\t0\t0\t0\t4',
  },
  check: (report) =>
    gather(CHECKED, (table) => {
      const unchecked = openSumsOf(report).filter(
        ({ equation, result }) => equation.table === table && result.state === 'unchecked',
      );
      const cells = [...new Set(gather(unchecked, ({ result }) => result.unknown))];
      if (cells.length === 0 || (table !== 'statistics' && isTableMissing(report, table)))
        return [];
      const names = nameCells(report, cells);
      return [
        makeFinding({
          rule: ID,
          severity: 'note',
          cells,
          about: table,
          zh: `因为${names.zh}没有读出数，有 ${unchecked.length} 处合计没有检查；填写后会自动检查。`,
          en: `${unchecked.length} sums were not checked because ${names.en} could not be read; they will be once filled in.`,
        }),
      ];
    }),
};
