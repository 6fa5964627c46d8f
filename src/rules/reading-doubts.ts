/** The parser's doubts as findings, until the reviewer has set every figure they are about. */
import type { Doubt } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { PRINT_STANDS } from './basis.ts';
import type { Rule } from './rule.ts';

export const readingDoubts: Rule = {
  id: 'read',
  title: { zh: '读取存疑', en: 'Reading doubts' },
  basis: PRINT_STANDS,
  examples: {
    right: '（一）予以公开\t2\t0\t0\t0\t0\t0\t2',
    wrong: '（一）予以公开\t2\t0\t0\t0\t0\t2',
  },
  check: (report) => report.doubts.filter((doubt) => isStanding(report, doubt)),
};

function isStanding(report: Report, doubt: Doubt): boolean {
  return doubt.cells.length === 0 || doubt.cells.some((id) => report.cells[id]?.state !== 'edited');
}
