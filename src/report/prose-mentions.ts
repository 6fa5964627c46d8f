/** Counts that the prose mentions: every mention, not only the first. */
import type { Report } from './report.ts';
import { clausesOf } from './prose-clauses.ts';

export interface Mention {
  readonly count: number;
  /** The share printed behind it (占 33.9%), in percent with its decimals; null when none is. */
  readonly share: { readonly percent: number; readonly decimals: number } | null;
  /** The clause it stands in, for the message. */
  readonly clause: string;
}

export interface MentionPatterns {
  /** What is counted; the count follows. */
  readonly subjects: readonly RegExp[];
  /** Ways to say that there was none at all, such as 未收到…申请. */
  readonly none?: readonly RegExp[];
  /** The figure of a category: 其中 before it is usual. Else it would be a part of the whole. */
  readonly isCategory?: boolean;
}

/** A count behind `subject`, and a share behind that: 「予以公开 258 件，占 33.9%」. */
const COUNT =
  '(?:的)?(?:共计|共|总计|合计|累计|为|计|有|了|数量)?(?<count>\\d+)(?:余)?(?:件次|件|宗|条|份|次|个|起|例|项)' +
  '(?:[,(]?占[^\\d%,。]{0,14}(?<share>\\d+(?:\\.\\d+)?)%)?';
/** Words that make a mention one of a comparison or of other years. */
const ELSEWHERE = /较上|比上|同比|去年|上年同期|增长|下降|增加|减少|历年|累计至/;
const PART = /其中/;
/** So many characters before the subject belong to its meaning. */
const REACH = 6;

export function findMentions(report: Report, patterns: MentionPatterns): Mention[] {
  const counted = patterns.subjects.map((subject) => new RegExp(subject.source + COUNT, 'g'));
  return clausesOf(report).flatMap((clause) => {
    const found = /\d/.test(clause)
      ? counted.flatMap((pattern) =>
          [...clause.matchAll(pattern)].filter((match) => !isElsewhere(clause, match, patterns)),
        )
      : [];
    const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
    const distinct = found.filter(
      (match, i) => found.findIndex((each) => endOf(each) === endOf(match)) === i,
    );
    if (distinct.length > 0) return distinct.map((match) => mentionOf(match, clause));
    const isNone = patterns.none?.some((pattern) => pattern.test(clause)) ?? false;
    return isNone ? [{ count: 0, share: null, clause }] : [];
  });
}

function isElsewhere(
  clause: string,
  match: RegExpExecArray,
  { isCategory }: MentionPatterns,
): boolean {
  const around = clause.slice(Math.max(match.index - REACH, 0), match.index + match[0].length);
  return ELSEWHERE.test(around) || (isCategory !== true && PART.test(around));
}

function mentionOf({ groups }: RegExpExecArray, clause: string): Mention {
  const printed = groups?.['share'];
  const decimals = printed?.split('.')[1]?.length ?? 0;
  return {
    count: Number(groups?.['count']),
    share: printed === undefined ? null : { percent: Number(printed), decimals },
    clause,
  };
}
