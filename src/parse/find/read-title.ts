/** The title of a report: its agency and year, and how much the print reads like a title at all. */
import { removeSpaces } from '../../lib/fold-text.ts';
import { kindOfName, readAgencyName } from './agency-name.ts';
import type { NameKind } from './agency-name.ts';
import { plain, readYears, withoutYears, YEAR } from './read-year.ts';

export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
}

export interface Title extends Identity {
  /** How much it reads like a report's title: full words, a year, a name. */
  readonly weight: number;
}

/** The words of the title, in the orders met: 政府信息公开工作年度报告, 信息公开2023年度工作报告 … */
const TITLE_WORDS = new RegExp(
  '(?:政府)?(?:(?:信息|资讯)(?:[和与及暨]政务)?|政务(?:[和与及暨]政府信息)?)公开(?:工作)?' +
    `(?:[（(]?${YEAR}[)）]?)?(?:年度|年)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:总结)?(?:报告|年报)`,
  'g',
);
const LONGEST_TITLE = 90;
const NAME_WEIGHT: Readonly<Record<NameKind, number>> = { body: 3, plain: 1, tail: 0.5 };
/** What may stand behind the words of a title; anything else is a sentence or a document about reports. */
const TITLE_END =
  /^(?:的?(?:函|报告|公告|通知|通告|公示)|[（(【[][^）)】\]]{0,20}[)）】\]]|[》”"’」】*#.。])*(?:[_|｜>›»—–-].*)?$/u;

/** Whether a line reads like the title of a report: short, and a year with the title's words. */
export function isTitle(text: string): boolean {
  if (!/[报報]/.test(text)) return false;
  const bare = removeSpaces(text);
  if (bare.length > LONGEST_TITLE || !/公[开開]/.test(bare)) return false; // nearly every row
  const line = plain(bare);
  return isTitleLength(line) && hasTitleWords(line) && readYears(line).length > 0;
}

/** As `isTitle`, and nothing stands behind its words that makes it a document about reports. */
export function isReportTitle(text: string): boolean {
  const line = plain(text);
  return isTitle(text) && splitTitle(line).some(({ after }) => TITLE_END.test(withoutYears(after)));
}

export function isTitleLength(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[。；](?=.)/.test(line);
}

export function hasTitleWords(line: string): boolean {
  return line.includes('公开') && line.search(TITLE_WORDS) >= 0;
}

/** A document's own title may be anything; so many characters of it are looked at. */
const MOST_READ = 300;

/** A plain title's agency and year; null for text without the words of a title. */
export function readTitle(title: string): Title | null {
  const readings = splitTitle(title.slice(0, MOST_READ)).map(readPart);
  return readings.reduce<Title | null>(
    (best, each) => (best === null || each.weight > best.weight ? each : best),
    null,
  );
}

interface TitlePart {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A title may hold its words more than once: 「政府信息公开年报 > 某局2023年…年度报告」. */
function splitTitle(title: string): TitlePart[] {
  if (!title.includes('公开')) return []; // nearly every clause
  let from = 0;
  return [...title.matchAll(TITLE_WORDS)].map(({ index, 0: words }) => {
    const before = title.slice(from, index);
    from = index + words.length;
    return { before, words, after: title.slice(from) };
  });
}

function readPart({ before, words, after }: TitlePart): Title {
  // Of several years the one next to the words is meant; the date of the letter stands before it.
  const year = readYears(words).at(0) ?? readYears(before).at(-1) ?? readYears(after).at(0) ?? null;
  const agency = readAgencyName(withoutYears(before));
  const weight =
    (agency === null ? 0 : NAME_WEIGHT[kindOfName(agency)]) +
    (year === null ? 0 : 2) +
    (/工作/.test(words) ? 0.5 : 0) +
    (/年度/.test(words) || /年度/.test(before) ? 0.5 : 0) -
    (TITLE_END.test(withoutYears(after)) ? 0 : 2) -
    (/[，,：:]/.test(before) ? 1 : 0);
  return { agency, year, weight };
}
