/** What the prose rules share: each mention held against figures of a table. */
import { nameCells } from '../../form/name-cell.ts';
import type { Finding } from '../../report/finding.ts';
import { quote } from '../../report/prose-clauses.ts';
import { cellsMeant } from '../../report/prose-counts.ts';
import { findMentions } from '../../report/prose-mentions.ts';
import type { ProseSubject } from '../../report/prose-mentions.ts';
import type { Report } from '../../report/report.ts';
import { sumCells } from '../../report/sum-cells.ts';
import { makeFinding } from '../rule.ts';

/** One finding for each mention that differs from the table. Unknown cells are not compared. */
export function compareProse(report: Report, rule: string, subject: ProseSubject): Finding[] {
  const { cells } = subject;
  const expected = sumCells(report, cells);
  if (expected === null) return [];
  const differing = findMentions(report, subject)
    .filter(({ count }) => count !== expected)
    .filter((mention) => mention.count !== sumCells(report, cellsMeant(report, subject, mention)));
  if (differing.length === 0) return [];
  const names = nameCells(report, cells);
  return differing.map(({ count, clause }) =>
    makeFinding({
      rule,
      severity: 'warning',
      cells,
      about: `${names.zh}${count}：${clause}`,
      zh: `正文写的是 ${count}（「${quote(clause)}」），表中${names.zh}是 ${expected}。`,
      en: `The text says ${count} ("${quote(clause)}"); the table says ${expected} (${names.en}).`,
      expected,
      found: count,
    }),
  );
}
