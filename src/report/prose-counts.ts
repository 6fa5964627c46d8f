/** What the prose counts, and the cells of tables 3 and 4 that count the same. */
import { cellsOf, tablesOf } from '../form/editions.ts';
import { RESULT_ROLES } from '../form/form-types.ts';
import type { CellId, ResultRole } from '../form/form-types.ts';
import { cellsOfRoles } from '../form/roles.ts';
import { gather } from '../lib/gather.ts';
import { proseCategories } from './prose-categories.ts';
import { findMentions } from './prose-mentions.ts';
import type { Mention, ProseSubject } from './prose-mentions.ts';
import type { Report } from './report.ts';
import { sumCells } from './sum-cells.ts';

/** A count in the prose, and the cells of which it is the sum. */
export type ProseCount = Mention & Pick<ProseSubject, 'cells'>;

/** No two of these can make up a third: else a long clause could be taken apart in very many ways. */
const OF_REQUESTS =
  '(?:各类|有效|政府信息|政府|信息公开|公开|公民|法人|其他组织|提出|书面|、|和|的){0,8}';
const REQUEST = `${OF_REQUESTS}依?申请(?:公开)?(?:的)?(?:政府信息)?(?:申请)?(?:数量|事项)?`;
const CASES = '(?:的)?(?:案件|申请|案)?(?:数量)?';
const RECEIVED_TOTAL = 'requests.received.total';
const CARRIED_IN_TOTAL = 'requests.carriedIn.total';

export const RECEIVED: ProseSubject = {
  cells: [RECEIVED_TOTAL],
  isOfYear: true,
  subjects: [
    new RegExp(
      `(?<!未|没有|答复|办理)(?:新收|收到|受理|接到|接收|收悉)(?:和处理|并受理|办理)?${REQUEST}`,
    ),
  ],
  none: [
    /(?:未|没有|无)(?:新)?(?:收到|受理|接到|接收)(?:过|任何|到)?(?:(?!复议|诉讼).){0,30}?(?:申请|依申请公开)/,
  ],
  // 受理 counts what was worked on: the new ones and those carried over.
  orCells: ({ words, clause }) =>
    /受理|处理|办理/.test(words) || clause.includes('结转')
      ? [[RECEIVED_TOTAL, CARRIED_IN_TOTAL]]
      : [],
};

const NEXT_YEAR = '(?:结转|转结|转入|转至|转到|转)(?:到|至|入)?(?:下年|下一年|次年)(?:度)?';
const LAST_YEAR = '(?:上年|上一年|20\\d\\d年)(?:度)?(?:遗留)?(?:结转|转结|转入)';
const BEFORE = '(?<count>\\d{1,9})(?:件|宗|条|份|项)(?:申请)?(?:未办结)?(?:的)?';

/** 上年结转 and 结转下年度. */
export const CARRIED: readonly ProseSubject[] = [
  {
    cells: [CARRIED_IN_TOTAL],
    subjects: [new RegExp(`${LAST_YEAR}(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请)?`)],
    counted: [new RegExp(`${BEFORE}(?:为|系|属|是)${LAST_YEAR}`)],
  },
  {
    cells: ['requests.carriedOut.total'],
    subjects: [new RegExp(`${NEXT_YEAR}(?:继续)?(?:办理)?(?:的)?(?:政府信息公开)?(?:申请)?`)],
    counted: [new RegExp(`${BEFORE}(?:将|需|须|已)?${NEXT_YEAR}`)],
  },
];

const DONE = '(?:办结|答复办结|办理答复|办理完毕|答复|办复)';

/** Answered or closed: （七）总计. */
const HANDLED: ProseSubject = {
  cells: ['requests.total.total'],
  subjects: [new RegExp(`(?<!未|不予|收到并|受理并)${DONE}(?:全部)?${REQUEST}`)],
};

/** 「受理申请25件，答复25件」: what was asked for stands before it in the clause. */
const OTHER_OBJECTS =
  /提案|建议|咨询|留言|来信|来电|热线|信访|投诉|举报|复议|诉讼|工单|其中|议案|问题|回应/;

/** `答复` may leave out requests that were not taken up, and those left over from last year. */
function handledBare(report: Report): ProseSubject {
  const { requests } = tablesOf(report);
  const without = (...left: ResultRole[]): CellId[] =>
    cellsOfRoles(
      requests,
      RESULT_ROLES.filter((role) => !left.includes(role)),
      ['total'],
    );
  return {
    cells: HANDLED.cells,
    subjects: [
      new RegExp(`(?<!未|不予|不再|延期|当场|逾期|超期|书面|网上|电话|口头)${DONE}(?:了)?`),
    ],
    isMeant: (before) => before.includes('申请') && !OTHER_OBJECTS.test(before),
    orCells: () => [[RECEIVED_TOTAL], without('other'), without('other', 'rejected')],
  };
}

const bareByVariant = new WeakMap<object, ProseSubject>();

/** With the object named, and without. */
export function handledSubjects(report: Report): readonly ProseSubject[] {
  const variant = cellsOf(report);
  const bare = bareByVariant.get(variant) ?? handledBare(report);
  bareByVariant.set(variant, bare);
  return [HANDLED, bare];
}

const SUITS = ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'] as const;
const JOINED = '行政复议(?:案件|申请)?(?:、|和|及|与|或|以及)(?:提起|引发的?|发生)?';
const ENDS_JOINED = new RegExp(`${JOINED}$`);

/** 行政复议 and 行政诉讼: the totals of table 4. 「没有行政诉讼败诉案件」 denies how they ended, not that there were any. */
export const DISPUTES: readonly ProseSubject[] = [
  {
    cells: ['disputes.review.total'],
    subjects: [new RegExp(`(?:被申请|提起|引发的?|发生)?行政复议${CASES}`)],
    none: [
      /(?:未|没有|无)(?:发生|收到|出现|产生)?(?:因?政府信息公开|因?信息公开)?(?:工作)?(?:被申请|引发的?|引起的?|提起)?行政复议(?![^,]{0,12}(?:纠错|纠正|败诉|撤销|违法|变更))/,
    ],
  },
  {
    cells: SUITS,
    isMeant: (before) => !ENDS_JOINED.test(before),
    subjects: [new RegExp(`(?:提起|引发的?|发生)?(?:行政诉讼|(?<!行政)诉讼)${CASES}`)],
    none: [
      /(?:未|没有|无)(?:发生|收到|出现|产生)?(?:因?政府信息公开|因?信息公开)?(?:工作)?(?:被申请|引发的?|引起的?|提起)?(?:行政复议(?:、|和|及|或|与|,)(?:提起)?)?行政诉讼(?![^,]{0,12}(?:纠错|纠正|败诉|撤销|违法|变更))/,
    ],
  },
  {
    cells: ['disputes.review.total', ...SUITS],
    subjects: [new RegExp(`${JOINED}(?:行政)?诉讼${CASES}`)],
  },
];

/** The cells a mention counts: those of the subject, or others that its words allow and that give the count. */
export function cellsMeant(
  report: Report,
  { cells, orCells }: ProseSubject,
  mention: Mention,
): readonly CellId[] {
  const isCount = (ids: readonly CellId[]): boolean => sumCells(report, ids) === mention.count;
  return isCount(cells) ? cells : (orCells?.(mention).find(isCount) ?? cells);
}

/** Every count that the prose gives, each with its cells; the same one may be given twice. */
export function listProseCounts(report: Report): ProseCount[] {
  const { ofRequests, endings } = proseCategories(report);
  const totals = [RECEIVED, ...handledSubjects(report), ...CARRIED, ...DISPUTES];
  const subjects = [...totals, ...ofRequests, ...endings];
  return gather(subjects, (subject) =>
    findMentions(report, subject).map((mention) => ({
      cells: cellsMeant(report, subject, mention),
      ...mention,
    })),
  );
}
