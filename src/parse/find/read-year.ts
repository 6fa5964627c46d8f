/** Years as titles print them: 2023年度, ２０２３年, 二〇二三年, and 二○二三 with any of the rings typed for 〇. */
import { readChineseNumber } from '../../lib/chinese-number.ts';
import { removeSpaces } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { toSimplified } from '../../lib/simplified.ts';

/** The prescribed annual reports begin with that on 2008 (条例 of 2007). */
const EARLIEST = 2008;
const LATEST = 2099;
/** The source of a year in plain text, with 年度 or 年 behind it: behind 第 it numbers a unit. */
export const YEAR =
  '(?<![\\d〔\\[第])(?:20\\d\\d(?!\\d)|二〇[〇一二三四五六七八九]{2})(?:年度|年)?';
const ANY_YEAR = new RegExp(YEAR, 'g');
/** Latin, Greek and Cyrillic O, rings and 零, typed for the 〇 of a year. */
const RING = /[零○◯0oOοΟоО]/g;
/** Whatever the patterns below would change holds one of these. */
const NOT_PLAIN = /[０-９資訊開報關於二]/;
const NUMERAL_YEAR = /二[〇零○◯0oOοΟоО][〇零○◯0oOοΟоО一二三四五六七八九]{2}(?!\d)/g;
/** The characters of the title's words that have a traditional form. */
const TITLE_CHARACTERS = /[資訊開報關於]/g;

/** Without white space, digits and years made plain; names stay as printed otherwise. */
export function plain(text: string): string {
  const bare = removeSpaces(text);
  if (!NOT_PLAIN.test(bare)) return bare;
  return bare
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(TITLE_CHARACTERS, toSimplified)
    .replace(NUMERAL_YEAR, (year) => year.replace(RING, '〇'));
}

/** All years printed in a plain text, in order. */
export function readYears(text: string): number[] {
  return gather([...text.matchAll(ANY_YEAR)], ([print]) => {
    const digits = print.replace(/年度?$/, '');
    const year = /^\d/.test(digits) ? Number(digits) : readChineseNumber(digits);
    return year !== null && year >= EARLIEST && year <= LATEST ? [year] : [];
  });
}

const YEAR_LINE = new RegExp(`^[（(【\\[〔—–-]*${YEAR}[)）】\\]〕—–-]*$`);

/** A line that is nothing but a year, in brackets or not: 「（2023年度）」. */
export function isYearLine(line: string): boolean {
  return YEAR_LINE.test(line);
}

/** A plain text without its years and the brackets that held them. */
export function withoutYears(text: string): string {
  return text.replace(ANY_YEAR, '').replace(/（）|\(\)|【】|\[\]|〔〕|《》/g, '');
}
