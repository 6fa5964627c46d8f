/**
 * Agency and year of a report: from the title, else from the period it says it covers, the name of
 * whoever compiled it, the document's own title and the file name.
 */
import { readChineseNumber } from '../../lib/chinese-number.ts';
import { removeSpaces } from '../../lib/fold-text.ts';
import { toSimplified } from '../../lib/simplified.ts';
import type { Row } from '../rows/row.ts';

export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
}

/** The words of the title, in the orders met: 政府信息公开工作年度报告, 政府信息公开年度工作报告 … */
const TITLE_WORDS =
  /(?:政府)?(?:信息|资讯)公开(?:工作)?(?:年度|年)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)/;
const YEAR = /(20\d\d|[二2][〇○零O0]\s*[〇○零一二三四五六七八九]{2})\s*(?:年度|年)?/;
/** A title stands on at most this many lines, above section 一. */
const MOST_TITLE_ROWS = 60;
const LONGEST_TITLE = 70;
const EARLIEST = 2008;
/** The characters of the title's words that have a traditional form. */
const TITLE_CHARACTERS = new Set('資訊開報');

/**
 * @param rows the rows of the report up to its first section
 * @param hints other titles: the document's own and the file name, best first
 */
export function findIdentity(rows: readonly Row[], hints: readonly string[]): Identity {
  const lines = rows.slice(0, MOST_TITLE_ROWS).map((row) => plain(row.text));
  const titles = [...lines.flatMap((_, index) => titlesAt(lines, index)), ...hints.map(plain)]
    .map(readTitle)
    .filter((title) => title !== null);
  const body = lines.join('');
  // A title names agency and year; lines with one of the two are menus, captions, file names.
  const ranked = [...titles].sort((left, right) => right.weight - left.weight);
  return {
    agency: ranked.find((title) => title.agency !== null)?.agency ?? findCompiler(body),
    year: ranked.find((title) => title.year !== null)?.year ?? findPeriod(body),
  };
}

/** Whether a line reads like the title of a report: short, and a year with the title's words. */
export function isTitle(text: string): boolean {
  const line = plain(text);
  return (
    line.length <= LONGEST_TITLE &&
    TITLE_WORDS.test(line) &&
    YEAR.test(line) &&
    !/[。；]/.test(line)
  );
}

/** The line itself, and the line joined to the one above where the title is set on two lines. */
function titlesAt(lines: readonly string[], index: number): string[] {
  const line = lines[index] ?? '';
  if (!TITLE_WORDS.test(line) || line.length > LONGEST_TITLE || /[。；]/.test(line)) return [];
  const above = lines.slice(0, index).findLast((each) => each !== '') ?? '';
  const startsWithYear = new RegExp(`^(?:${YEAR.source})?(?:${TITLE_WORDS.source})`).test(line);
  const isName =
    above !== '' && above.length <= 30 && !/[。；:，、|>]/.test(above) && !YEAR.test(above);
  return startsWithYear && isName ? [above + line] : [line];
}

interface Title extends Identity {
  /** How much it reads like a report's title: full words, a year, a name. */
  readonly weight: number;
}

/** A title's agency and year; null for text without the words of a title. */
export function readTitle(title: string): Title | null {
  const words = TITLE_WORDS.exec(title);
  if (words === null) return null;
  const before = title.slice(0, words.index);
  const year = readYear(before) ?? readYear(title.slice(words.index));
  const agency = before
    .replace(/^.*(?:标题|当前位置|首页)[:：]?/, '')
    .replace(YEAR, '')
    .replace(/年度?$/, '')
    .replace(/^[\s《"“「>›»|_-]+|[\s》"”」的-]+$/g, '')
    .replace(/^关于|关于$/g, '')
    .replace(/^.*[>›»|]/, '');
  const isName = /\p{Script=Han}{2}/u.test(agency) && !/信息公开|年报|栏目/.test(agency);
  const weight =
    (isName ? 2 : 0) +
    (year === null ? 0 : 2) +
    (/工作/.test(words[0]) ? 1 : 0) +
    (/年度/.test(words[0]) ? 1 : 0);
  return { agency: isName ? agency : null, year, weight };
}

function readYear(text: string): number | null {
  const digits = YEAR.exec(text)?.[1];
  if (digits === undefined) return null;
  const plainDigits = digits.replace(/\s/g, '');
  const year = /^\d+$/.test(plainDigits) ? Number(plainDigits) : readChineseNumber(plainDigits);
  return year !== null && year >= EARLIEST && year < 2100 ? year : null;
}

/** 「统计期限自2020年1月1日起至2020年12月31日止」. */
export function findPeriod(text: string): number | null {
  const year = /(20\d\d)年1月1日(?:起)?(?:至|到|—|-|~)(?:20\d\d年)?12月31日/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** 「本报告由某某单位编制」. */
function findCompiler(text: string): string | null {
  return /由([\p{Script=Han}]{4,30}?)(?:根据|依据|按照|编制|编写|负责)/u.exec(text)?.[1] ?? null;
}

/** Without white space, with full-width digits made plain; names stay as printed otherwise. */
export function plain(text: string): string {
  return [...removeSpaces(text)]
    .map((character) => {
      if (character >= '０' && character <= '９') return character.normalize('NFKC');
      return TITLE_CHARACTERS.has(character) ? toSimplified(character) : character;
    })
    .join('');
}
