/** What else says whose report this is and on which year: the preface, the period covered, the signature. */
import { gather } from '../../lib/gather.ts';
import { kindOfName, readAgencyName } from './agency-name.ts';
import { readTitle } from './read-title.ts';
import type { Title } from './read-title.ts';
import { YEAR } from './read-year.ts';

const DATE = new RegExp(`${YEAR}[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日$`);
const SEAL = /[（(](?:盖章|公章|印章|章)[)）]/g;
/** A signature stands among so many of the last lines; site footers may follow it. */
const MOST_FOOT_LINES = 40;
const LONGEST_NAME = 30;
const LONGEST_CLAUSE = 90;
/** 《关于做好2023年…年度报告编制工作的通知》 is not the report itself. */
const CITED = /《[^《》]{0,80}(?:通知|办法|格式|要点|意见|函|条例)[^《》]{0,10}》/g;
const DAY = '(\\d{1,2})月(\\d{1,2})日';
const RANGE = `(20\\d\\d)年${DAY}起?(?:至|到|[—–－~～-]{1,2})(?:(20\\d\\d)年|[同当本]年)?${DAY}`;
const PERIOD_OF_REPORT = new RegExp(`(?:统计|数据|期限|时限)[^。；\\d]{0,16}${RANGE}`);
const WHOLE_YEAR = new RegExp(
  RANGE.replaceAll(DAY, '(1)月(1)日').replace(/\(1\)月\(1\)日$/, '(12)月(31)日'),
);

export interface Period {
  /** The years it begins and ends in. */
  readonly years: readonly [number, number];
  readonly isWholeYear: boolean;
  readonly print: string;
}

/** What the report as a whole says of itself. */
export interface Witnesses {
  /** Who signed it. */
  readonly signature: string | null;
  readonly period: Period | null;
}

/** @param lines all of the report's, plain */
export function hearWitnesses(lines: readonly string[]): Witnesses {
  return { signature: findSignature(lines), period: findPeriod(lines.join('')) };
}

/** 「统计期限自2020年1月1日起至2020年12月31日止」. */
export function findPeriod(text: string): Period | null {
  const match = PERIOD_OF_REPORT.exec(text) ?? WHOLE_YEAR.exec(text);
  if (match === null) return null;
  const [print, first, month, day, last = first, lastMonth, lastDay] = match;
  return {
    years: [Number(first), Number(last)],
    isWholeYear:
      first === last && [month, day, lastMonth, lastDay].map(Number).join() === '1,1,12,31',
    print: print.replace(/^\D*/, ''),
  };
}

/** Titles that the sentences of the preface name: 「编制完成2024年度政府信息公开工作年度报告」. */
export function titlesInPreface(lines: readonly string[]): Title[] {
  return gather(
    lines
      .filter((line) => /[。；，,：:]/.test(line) || line.length > LONGEST_NAME)
      .join('')
      .replace(CITED, '')
      .split(/[。；，,：:]/)
      .filter((clause) => clause.length <= LONGEST_CLAUSE),
    (clause) => readTitle(clause) ?? [],
  );
}

/** 「本报告由某某单位编制」. */
export function findCompiler(text: string): string | null {
  const name = /由([\p{Script=Han}（）]{4,30}?)(?:根据|依据|按照|编制(?!委)|编写|负责)/u.exec(
    text,
  )?.[1];
  return name === undefined ? null : nameOfBody(name);
}

/** The line above the date at the end, or what stands before the date. */
export function findSignature(lines: readonly string[]): string | null {
  const foot = lines.slice(-MOST_FOOT_LINES);
  const at = foot.findLastIndex((line) => DATE.test(line));
  const before = foot[at]?.replace(DATE, '') ?? '';
  return nameOfBody((before === '' ? (foot[at - 1] ?? '') : before).replace(SEAL, ''));
}

/** The name that a text is, or that stands behind its last full stop. */
function nameOfBody(text: string): string | null {
  const last = text.slice(text.lastIndexOf('。') + 1);
  if (last.length > LONGEST_NAME) return null;
  const name = readAgencyName(last);
  return name === last && kindOfName(name) === 'body' ? name : null;
}
