/** Cells whose print is no figure. Those that a reading doubt already names are left to it. */
import { nameCell } from '../../form/name-cell.ts';
import { gather } from '../../lib/gather.ts';
import { PRINT_STANDS } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { findCells } from './find-cells.ts';

const ID = 'cell-unreadable';

export const cellUnreadable: Rule = {
  id: ID,
  title: { zh: '读不出数', en: 'Unreadable cells' },
  basis: PRINT_STANDS,
  examples: {
    right: '行政复议\t0\t0\t0\t0\t0',
    wrong: '行政复议\t0\t0\t0\t0\t###',
  },
  check: (report) => {
    const doubted = new Set(gather(report.doubts, (doubt) => doubt.cells));
    const unreadable = findCells(report, ({ state }) => state === 'unreadable');
    return gather(unreadable, ({ id, cell }) => {
      if (doubted.has(id)) return [];
      const name = nameCell(report, id);
      return [
        makeFinding({
          rule: ID,
          severity: 'error',
          cells: [id],
          zh: `${name.zh}印的是「${cell.raw}」，不是数字，请对照原文填写。`,
          en: `${name.en} is printed as "${cell.raw}", which is not a number. Please fill it in.`,
        }),
      ];
    });
  },
};
