/** What the prose rules share: each mention held against figures of a table. */
import { nameCells } from '../../form/name-cell.ts';
import type { Finding } from '../../report/finding.ts';
import { quote } from '../../report/prose-clauses.ts';
import { cellsMeant } from '../../report/prose-counts.ts';
import { findMentions } from '../../report/prose-mentions.ts';
import type { Mention, ProseSubject } from '../../report/prose-mentions.ts';
import type { Report } from '../../report/report.ts';
import { sumCells } from '../../report/sum-cells.ts';
import { makeFinding } from '../rule.ts';

/** One finding for each mention that differs from the table. Unknown cells are not compared. */
export function compareProse(report: Report, rule: string, subject: ProseSubject): Finding[] {
  const mentions = findMentions(report, subject);
  if (mentions.length === 0) return []; // of most subjects nothing is said
  const { cells } = subject;
  const expected = sumCells(report, cells);
  if (expected === null) return [];
  const differing = mentions
    .filter(({ count }) => count !== expected)
    .filter((mention) => !isWholeAround(mention, expected))
    .filter((mention) => mention.count !== sumCells(report, cellsMeant(report, subject, mention)));
  if (differing.length === 0 || isSum(differing, expected)) return [];
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

/** 「上半年收到申请8件，下半年收到申请7件」: parts that come to what the table says. */
function isSum(mentions: readonly Mention[], expected: number): boolean {
  return mentions.length > 1 && mentions.reduce((sum, { count }) => sum + count, 0) === expected;
}

const OWN_PART =
  /其中,?(?:[^,\d]{0,8}(?:本|我|政府信息公开|信息公开|依申请公开))[^,\d]{0,16}(\d{1,9})/;

/** 「全市共收到申请1500件，其中本局15件」: the count of a larger whole, of which the table's is named. */
function isWholeAround({ count, clause, words }: Mention, expected: number): boolean {
  if (count <= expected || words === '') return false;
  const part = OWN_PART.exec(clause.slice(clause.indexOf(words) + words.length))?.[1];
  return part !== undefined && Number(part) === expected;
}
