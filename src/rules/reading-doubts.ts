/** The parser's doubts as findings, until the reviewer has set every figure they are about. */
import type { Doubt } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Rule } from './rule.ts';

export const readingDoubts: Rule = {
  id: 'read',
  title: { zh: '读取存疑', en: 'Reading doubts' },
  check: (report) => report.doubts.filter((doubt) => isStanding(report, doubt)),
};

function isStanding(report: Report, doubt: Doubt): boolean {
  return doubt.cells.length === 0 || doubt.cells.some((id) => report.cells[id]?.state !== 'edited');
}
