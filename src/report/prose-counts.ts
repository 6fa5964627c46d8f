/** What the prose counts, and the cells of tables 3 and 4 that count the same. */
import type { CellId } from '../form/form-types.ts';
import { applicantCategories, disputeCategories, outcomeCategories } from './prose-categories.ts';
import type { ProseCategory } from './prose-categories.ts';
import { findMentions } from './prose-mentions.ts';
import type { Mention, MentionPatterns } from './prose-mentions.ts';
import type { Report } from './report.ts';

export interface ProseSubject extends MentionPatterns {
  /** The table says the sum of these. */
  readonly cells: readonly CellId[];
}

/** A count in the prose, and the cells of which it is the sum. */
export type ProseCount = Mention & Pick<ProseSubject, 'cells'>;

const REQUEST =
  '(?:的)?(?:各类|有效|政府|依申请公开|信息公开|依申请|公开|公民|法人|其他组织|提出|书面|、|和|的)*申请(?:数量|事项)?';
const CASES = '(?:的)?(?:案件|申请|案)?(?:数量)?';

export const RECEIVED: ProseSubject = {
  cells: ['requests.received.total'],
  subjects: [
    new RegExp(
      `(?<!未|没有|答复|办理)(?:新收|收到|受理|接到|接收|收悉)(?:和处理|并受理|办理)?${REQUEST}`,
    ),
  ],
  none: [
    /(?:未|没有|无)(?:新)?(?:收到|受理|接到|接收)(?:过|任何|到)?(?:(?!复议|诉讼).)*?(?:申请|依申请公开)/,
  ],
};

/** 上年结转 and 结转下年度. */
export const CARRIED: readonly ProseSubject[] = [
  {
    cells: ['requests.carriedIn.total'],
    subjects: [
      /(?:上年|上年度|上一年|上一年度|20\d\d年)(?:度)?(?:遗留)?结转(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请)?/,
    ],
  },
  {
    cells: ['requests.carriedOut.total'],
    subjects: [
      /结转(?:到|至|入)?(?:下年|下一年|次年|下年度|下一年度)(?:度)?(?:继续)?(?:办理)?(?:的)?(?:政府信息公开)?(?:申请)?/,
    ],
  },
];

/** Answered or closed: （七）总计. */
export const HANDLED: ProseSubject = {
  cells: ['requests.total.total'],
  subjects: [
    /(?<!未|不予|收到并|受理并)(?:办结|答复|办理答复|办理完毕|答复办结)(?:各类|全部|政府信息公开|信息公开|依申请公开|公开|的)*申请/,
  ],
};

/** 行政复议 and 行政诉讼: the totals of table 4. */
export const DISPUTES: readonly ProseSubject[] = [
  {
    cells: ['disputes.review.total'],
    subjects: [new RegExp(`(?:被申请|提起|引发的?|发生)?行政复议${CASES}`)],
    none: [
      /(?:未|没有|无)(?:发生|收到|出现|产生)?(?:因?政府信息公开|因?信息公开)?(?:工作)?(?:被申请|引发的?|引起的?|提起)?行政复议/,
    ],
  },
  {
    cells: ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'],
    subjects: [new RegExp(`(?:提起|引发的?|发生)?(?:行政诉讼|(?<!行政)诉讼)${CASES}`)],
    none: [
      /(?:未|没有|无)(?:发生|收到|出现|产生)?(?:因?政府信息公开|因?信息公开)?(?:工作)?(?:被申请|引发的?|引起的?|提起)?(?:行政复议(?:、|和|及|或|与|，)(?:提起)?)?行政诉讼/,
    ],
  },
];

export function ofCategory({ subject, cells }: ProseCategory): ProseSubject {
  return { subjects: [subject], cells, isCategory: true };
}

/** Every count that the prose gives, each with its cells; the same one may be given twice. */
export function listProseCounts(report: Report): ProseCount[] {
  const categories = [
    ...outcomeCategories(report),
    ...applicantCategories(report),
    ...disputeCategories(report),
  ];
  const subjects = [RECEIVED, HANDLED, ...CARRIED, ...DISPUTES, ...categories.map(ofCategory)];
  return subjects.flatMap((subject) =>
    findMentions(report, subject).map((mention) => ({ ...mention, cells: subject.cells })),
  );
}
