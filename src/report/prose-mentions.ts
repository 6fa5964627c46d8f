/** Counts that the prose mentions: every mention, not only the first. */
import type { CellId } from '../form/form-types.ts';
import { gather } from '../lib/gather.ts';
import type { ReportText } from './once-per-text.ts';
import { clausesOf } from './prose-clauses.ts';

export interface Mention {
  readonly count: number;
  /** The share printed behind it (占 33.9%), in percent with its decimals; null when none is. */
  readonly share: { readonly percent: number; readonly decimals: number } | null;
  /** The clause it stands in, for the message. */
  readonly clause: string;
  /** The words that name what is counted, with the count; '' where none at all is said. */
  readonly words: string;
}

export interface MentionPatterns {
  /** What is counted; the count follows. */
  readonly subjects: readonly RegExp[];
  /** Whole mentions whose count, with its unit, stands before their words: a group `count` holds it. */
  readonly counted?: readonly RegExp[];
  /** Ways to say that there was none at all, such as 未收到…申请. */
  readonly none?: readonly RegExp[];
  /** The figure of a category: 其中 before it is usual. Else it would be a part of the whole. */
  readonly isCategory?: boolean;
  /** Whether the clause up to the mention speaks of what is meant; any clause does when absent. */
  readonly isMeant?: (before: string) => boolean;
  /** A mention behind the name of another time is none: another year, several of them, a plan of five. */
  readonly isOfYear?: boolean;
}

/** A count behind `subject`, and a share behind that: 「予以公开 258 件，占 33.9%」. */
const COUNT =
  '(?:的)?(?:共计|共|总计|合计|累计|为|计|有|了|数量)?(?<count>\\d+)(?:余)?(?:件次|件|宗|条|份|次|个|起|例|项)' +
  '(?:[,(]?占[^\\d%,。]{0,14}(?<share>\\d{1,3}(?:\\.\\d{1,6})?)%)?';
/** Without this a clause holds no count, however its words stand. */
const ANY_COUNT = /\d余?[件宗条份次个起例项]/;
/** Words that make a mention one of a comparison or of other years. */
const ELSEWHERE = /较上|比上|同比|去年|上年同期|增长|下降|增加|减少|历年|累计至/;
const PART = /其中/;
/** So many characters before the subject belong to its meaning. */
const REACH = 6;

export interface ProseSubject extends MentionPatterns {
  /** The table says the sum of these. */
  readonly cells: readonly CellId[];
  /** Or of these, where the words of the mention allow it: 受理 may take in what was carried over. */
  readonly orCells?: (mention: Mention) => readonly (readonly CellId[])[];
}

interface Searched {
  /** The clauses with a count, in their order. */
  readonly counted: readonly SearchedClause[];
  readonly clauses: readonly SearchedClause[];
  /** Those with a count, one a line: a pattern without a match in it has none in any of them. */
  readonly counting: string;
  /** All clauses, likewise. */
  readonly all: string;
  readonly mentions: Map<MentionPatterns, readonly Mention[]>;
}

interface SearchedClause {
  readonly clause: string;
  readonly holdsCount: boolean;
}

const searchedByClauses = new WeakMap<readonly string[], Searched>();
const patternsOf = new WeakMap<MentionPatterns, readonly RegExp[]>();

/** Several rules ask for the same, after every edit: each subject is looked for once in a text. */
export function findMentions(text: ReportText, patterns: MentionPatterns): readonly Mention[] {
  const clauses = clausesOf(text);
  const searched = searchedByClauses.get(clauses) ?? beginSearch(clauses);
  const known = searched.mentions.get(patterns);
  if (known !== undefined) return known;
  const counted = countedPatterns(patterns).filter((each) => searched.counting.search(each) >= 0);
  const none = (patterns.none ?? []).filter((each) => each.test(searched.all));
  const mentions =
    counted.length === 0 && none.length === 0
      ? []
      : gather(none.length === 0 ? searched.counted : searched.clauses, (clause) =>
          mentionsInClause(clause, patterns, { counted, none, year: text.year }),
        );
  searched.mentions.set(patterns, mentions);
  return mentions;
}

/** Those of the patterns that match somewhere in the text. */
interface SaidPatterns {
  /** Of the report. */
  readonly year: number | null;
  readonly counted: readonly RegExp[];
  readonly none: readonly RegExp[];
}

function beginSearch(clauses: readonly string[]): Searched {
  const each = clauses.map((clause) => ({ clause, holdsCount: ANY_COUNT.test(clause) }));
  const counted = each.filter(({ holdsCount }) => holdsCount);
  const searched = {
    counted,
    clauses: each,
    counting: counted.map(({ clause }) => clause).join('\n'),
    all: clauses.join('\n'),
    mentions: new Map<MentionPatterns, readonly Mention[]>(),
  };
  searchedByClauses.set(clauses, searched);
  return searched;
}

function mentionsInClause(
  { clause, holdsCount }: SearchedClause,
  patterns: MentionPatterns,
  { counted, none, year }: SaidPatterns,
): Mention[] {
  const found = holdsCount
    ? gather(counted, (pattern) =>
        clause.search(pattern) < 0
          ? []
          : [...clause.matchAll(pattern)].filter(
              (match) =>
                isMention(clause, match, patterns) &&
                !(patterns.isOfYear === true && isOfOtherTime(clause.slice(0, match.index), year)),
            ),
      )
    : [];
  if (found.length > 0) return distinctEnds(found).map((match) => mentionOf(match, clause));
  const isNone = none.some((pattern) => pattern.test(clause));
  return isNone ? [{ count: 0, share: null, clause, words: '' }] : [];
}

/** Two patterns may find one count. */
function distinctEnds(found: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const ends = new Set<number>();
  return found.filter((match) => {
    const end = match.index + match[0].length;
    return !ends.has(end) && ends.add(end);
  });
}

function countedPatterns(patterns: MentionPatterns): readonly RegExp[] {
  const known = patternsOf.get(patterns);
  if (known !== undefined) return known;
  const counted = [
    ...patterns.subjects.map(({ source }) => source + COUNT),
    ...(patterns.counted ?? []).map(({ source }) => source),
  ].map((source) => new RegExp(source, 'g'));
  patternsOf.set(patterns, counted);
  return counted;
}

function isMention(
  clause: string,
  match: RegExpExecArray,
  { isCategory, isMeant }: MentionPatterns,
): boolean {
  const around = clause.slice(Math.max(match.index - REACH, 0), match.index + match[0].length);
  if (ELSEWHERE.test(around) || (isCategory !== true && PART.test(around))) return false;
  return isMeant?.(clause.slice(0, match.index)) ?? true;
}

const SEVERAL_YEARS =
  /[“"]?十[一二三四五六]五|(?<!今年|本年|本年度|年初)以来|历年|近[两二三四五六\d]年|[两二三四五六]年间/;
const EACH_YEAR = /(20\d\d)(?=年|[-—~至]20\d\d年)/g;

/** What stands before a mention since the last comma: 「2022年收到申请20件，2023年…」 in a report on 2023. */
function isOfOtherTime(before: string, year: number | null): boolean {
  const own = before.slice(before.lastIndexOf(',') + 1);
  const years = [...own.matchAll(EACH_YEAR)].map((match) => Number(match[1]));
  if (years.length === 0) return SEVERAL_YEARS.test(own);
  return year !== null && years.some((each) => each !== year);
}

function mentionOf({ groups, 0: words }: RegExpExecArray, clause: string): Mention {
  const printed = groups?.['share'];
  const decimals = printed?.split('.')[1]?.length ?? 0;
  return {
    count: Number(groups?.['count']),
    share: printed === undefined ? null : { percent: Number(printed), decimals },
    clause,
    words,
  };
}
