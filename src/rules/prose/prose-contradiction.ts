/** Wording that the tables contradict: 均获维持 while some are not, 全部办结 while some are carried on. */
import { tablesOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCells } from '../../form/name-cell.ts';
import { cellsOfRoles } from '../../form/roles.ts';
import { gather } from '../../lib/gather.ts';
import { oncePerText } from '../../report/once-per-text.ts';
import { clausesOf, quote } from '../../report/prose-clauses.ts';
import type { Report } from '../../report/report.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-contradiction';
/** How a case of table 4 may stand that was not upheld. */
const NOT_UPHELD = ['corrected', 'otherEnding', 'pending'] as const;

const COURSES = [
  { role: 'litigation', word: '诉讼' },
  { role: 'review', word: '复议' },
] as const;

const UPHELD = /(?:均|全部|都)(?:获|被|予以|得到)?维持/g;
const ALL_HANDLED =
  /(?:全部|均已|都已|全都|(?:均|都)(?!已|按时|按期|及时|如期|在))(?:已|按时|按期|依法|及时|如期|在(?:法定|规定)(?:时限|期限|时间)内|予以|得到|作出|做出){0,4}(?:办结|办复|答复|回复|办理完成|办理完毕|处理完毕|处理完成)/g;
/** So many characters before 申请 say which requests are meant. */
const REACH = 12;
const WHOLE_RATE = /(?<!按时|按期|及时|限时|如期)(?:办结|答复)率(?:为|达|达到)?100%/;
/** Rates of these say nothing of requests. */
const OTHERS = ['提案', '建议', '热线', '来电', '来信', '信访', '投诉', '咨询', '留言', '工单'];
/** Said of some requests only: those carried in from last year, those of one outcome, those answered. */
const OF_SOME =
  /(?:信访|咨询|投诉|举报)类?申请|(?:上年|上一年|不予|无法|不属于|不明确|不完整|补正|信访|咨询|其中)[^,]{0,20}$|(?:答复|办结)[^,]{0,16}申请/;
/** 「另有72件顺延到下年度答复」: the sentence says itself that some are left. */
const SOME_LEFT = /下年|下一年|次年|结转|顺延|尚未|未办结/;

interface Saying {
  readonly clause: string;
  /** That all cases were upheld: of which courses. */
  readonly upheld: readonly ('litigation' | 'review')[];
  /** That no request is left. */
  readonly isAllHandled: boolean;
}

const sayingsOf = oncePerText((text) =>
  clausesOf(text)
    .map(readSaying)
    .filter(({ upheld, isAllHandled }) => upheld.length > 0 || isAllHandled),
);

function readSaying(clause: string): Saying {
  const upheld = clause.includes('维持') ? [...clause.matchAll(UPHELD)].at(-1) : undefined;
  const before = upheld === undefined ? '' : clause.slice(0, upheld.index);
  const courses = gather(COURSES, ({ role, word }) => (before.includes(word) ? [role] : []));
  return { clause, upheld: courses, isAllHandled: saysAllHandled(clause) };
}

/** The cells that a clause says are 0. */
function deniedBy(report: Report, { upheld, isAllHandled }: Saying): CellId[] {
  const { requests, disputes } = tablesOf(report);
  return [
    ...gather(upheld, (role) => cellsOfRoles(disputes, [role], NOT_UPHELD)),
    ...(isAllHandled ? cellsOfRoles(requests, ['carriedOut'], ['total']) : []),
  ];
}

function saysAllHandled(clause: string): boolean {
  const rate = clause.includes('率') ? clause.search(WHOLE_RATE) : -1;
  if (rate >= 0 && isOfRequests(clause.slice(0, rate))) return true;
  const from = clause.indexOf('申请');
  return (
    from >= 0 &&
    !SOME_LEFT.test(clause) &&
    [...clause.matchAll(ALL_HANDLED)].some(
      ({ index }) => index > from && !OF_SOME.test(clause.slice(Math.max(from - REACH, 0), index)),
    )
  );
}

/** Whether requests are what was spoken of last. */
function isOfRequests(before: string): boolean {
  const at = before.lastIndexOf('申请');
  return at >= 0 && OTHERS.every((other) => before.lastIndexOf(other) < at);
}

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
  check: (report) => gather(sayingsOf(report), (saying) => contradictionsOf(report, saying)),
};

function contradictionsOf(report: Report, saying: Saying): ReturnType<Rule['check']> {
  const cells = deniedBy(report, saying).filter((id) => (report.cells[id]?.value ?? 0) > 0);
  if (cells.length === 0) return [];
  const { clause } = saying;
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
