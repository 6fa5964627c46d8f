/** Wording that the tables contradict: 均获维持 while some are not, 全部办结 while some are carried on. */
import type { CellId } from '../../form/form-types.ts';
import { nameCells } from '../../form/name-cell.ts';
import { clausesOf, quote } from '../../report/prose-clauses.ts';
import type { Report } from '../../report/report.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-contradiction';
const ROWS = {
  review: ['review'],
  litigation: ['litigationDirect', 'litigationAfterReview'],
} as const;

interface Claim {
  readonly words: RegExp;
  /** Any of these above 0 contradicts the words. */
  readonly cells: readonly CellId[];
}

function notUpheld(rows: readonly string[]): CellId[] {
  return rows.flatMap((row) =>
    (['corrected', 'other', 'pending'] as const).map(
      (column): CellId => `disputes.${row}.${column}`,
    ),
  );
}

const UPHELD = '(?:均|全部|都)(?:获|被|予以|得到)?维持';
const CLAIMS: readonly Claim[] = [
  { words: new RegExp(`复议(?:(?!诉讼).)*${UPHELD}`), cells: notUpheld(ROWS.review) },
  { words: new RegExp(`诉讼.*${UPHELD}`), cells: notUpheld(ROWS.litigation) },
  {
    words: new RegExp(`复议.*诉讼.*${UPHELD}`),
    cells: notUpheld([...ROWS.review, ...ROWS.litigation]),
  },
  {
    words:
      /申请.*(?:全部|均已|均|都已)(?:按时|按期|依法|及时)*(?:办结|答复完毕|办理完毕)|(?:办结|答复)率(?:为|达|达到)?100%/,
    cells: ['requests.carriedOut.total'],
  },
];

export const proseContradiction: Rule = {
  id: ID,
  title: { zh: '正文说法与表矛盾', en: 'Text contradicts table' },
  basis: {
    zh: '核对要求：正文的说法不能与表格矛盾',
    en: 'review practice: the words of the text must not contradict the tables',
  },
  examples: {
    right: '行政复议均获维持。\n行政复议\t1\t0\t0\t0\t1',
    wrong: '行政复议均获维持。\n行政复议\t0\t1\t0\t0\t1',
  },
  check: (report) => clausesOf(report).flatMap((clause) => contradictionsOf(report, clause)),
};

function contradictionsOf(report: Report, clause: string): ReturnType<Rule['check']> {
  const claims = CLAIMS.filter(({ words }) => words.test(clause));
  const cells = [...new Set(claims.flatMap((claim) => claim.cells))].filter(
    (id) => (report.cells[id]?.value ?? 0) > 0,
  );
  if (cells.length === 0) return [];
  const names = nameCells(report, cells);
  const values = cells.map((id) => report.cells[id]?.value).join('、');
  return [
    makeFinding({
      rule: ID,
      severity: 'warning',
      cells,
      about: clause,
      zh: `正文说「${quote(clause)}」，但表中${names.zh}不是 0（${values}）。`,
      en: `The text says "${quote(clause)}", but in the table ${names.en} is not 0 (${values}).`,
    }),
  ];
}
