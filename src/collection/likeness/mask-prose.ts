/**
 * Prose as it is compared: without blanks and punctuation, each number and each name of its own body one
 * mark. A text copied with other figures and another name is then the same text.
 */
import { levelAt } from './own-names.ts';
import { plainProse, plainText } from './plain-text.ts';

/** A number; a name of the body itself, or a word for the kind of place it is. */
export const NUMBER = '#';
export const NAME = '@';

/** One entry a character or mark of the masked text. */
export interface MaskedProse {
  readonly text: string;
  /** Where each begins in the original, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** 百分之三十, 2024年1月5日: between two numerals they are part of one number. */
const JOINTS = ['分之', '年', '月'];
const NUMERALS = '0123456789〇零一二三四五六七八九十百千万亿两';
const OURS = '我本全';
const LEVELS = '省市县区旗州盟乡镇街';
const BODIES = ['单位', '部门', '机关', '中心', '局', '委', '办', '厅', '院', '处', '所', '站'];

/** What a character may begin; looked up for each one of every report. */
const IS_NUMERAL = 1;
const IS_BODY = 2;
const KINDS = new Uint8Array(0x10000);
for (const each of NUMERALS) KINDS[each.charCodeAt(0)] = IS_NUMERAL;
for (const each of OURS + LEVELS) KINDS[each.charCodeAt(0)] = IS_BODY;

/** @param names forms of its own name, the longest first */
export function maskProse(prose: string, names: readonly string[]): MaskedProse {
  const { text, at } = plainText(prose);
  const widthAt = markFinder(text, names);
  let masked = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length;) {
    const width = widthAt(index);
    const mark = width > 0 ? NUMBER : width < 0 ? NAME : text.charAt(index);
    const last = index + Math.max(Math.abs(width), 1) - 1;
    // 清源县 + 林业局, 3 + 5 + 7: marks in a row are one.
    if (width !== 0 && masked.endsWith(mark)) ends.pop();
    else {
      masked += mark;
      starts.push(at[index] ?? 0);
    }
    ends.push((at[last] ?? 0) + 1);
    index = last + 1;
  }
  return { text: masked, starts, ends };
}

/** The text of `maskProse` alone, a code a character: all that fingerprints are made of. */
export function maskedCodes(prose: string, names: readonly string[]): Uint16Array {
  const text = plainProse(prose);
  const widthAt = markFinder(text, names);
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length;) {
    const width = widthAt(index);
    const code = width > 0 ? NUMBER_CODE : width < 0 ? NAME_CODE : text.charCodeAt(index);
    if (width === 0 || codes[length - 1] !== code) codes[length++] = code;
    index += Math.max(Math.abs(width), 1);
  }
  return codes.subarray(0, length);
}

const NUMBER_CODE = NUMBER.charCodeAt(0);
const NAME_CODE = NAME.charCodeAt(0);

/** @returns the characters of what a mark takes the place of: above 0 of a number, below 0 of a name, 0 of neither */
function markFinder(text: string, names: readonly string[]): (index: number) => number {
  // A bit each for the last five of a code: most characters begin no name, and that is told at once.
  const firsts = names.reduce((bits, name) => bits | (1 << (name.charCodeAt(0) & 31)), 0);
  return (index) => {
    const code = text.charCodeAt(index);
    const mayBegin = ((firsts >>> (code & 31)) & 1) === 1;
    const own = mayBegin
      ? names.find((name) => name.charCodeAt(0) === code && text.startsWith(name, index))
      : undefined;
    if (own !== undefined) return -own.length;
    const kind = KINDS[code] ?? 0;
    if (kind === 0) return 0;
    return kind === IS_NUMERAL ? numberWidth(text, index) : -bodyWidth(text, index);
  };
}

function isNumeral(text: string, at: number): boolean {
  return at < text.length && KINDS[text.charCodeAt(at)] === IS_NUMERAL;
}

/** Characters of the number that begins there. */
function numberWidth(text: string, from: number): number {
  let at = from;
  while (isNumeral(text, at)) {
    at++;
    if (isNumeral(text, at)) continue;
    const joint = JOINTS.find((each) => text.startsWith(each, at))?.length ?? 0;
    if (joint > 0 && isNumeral(text, at + joint)) at += joint;
  }
  return at - from;
}

/** Characters of 县, 街道, 我局, 本单位 where one stands there; 0 = none does. */
function bodyWidth(text: string, at: number): number {
  if (!OURS.includes(text.charAt(at))) return levelAt(text, at);
  const body = BODIES.find((each) => text.startsWith(each, at + 1));
  const width = body?.length ?? levelAt(text, at + 1);
  return width === 0 ? 0 : width + 1;
}
