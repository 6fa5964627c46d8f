/** Sub-headings （一）（二）（三） that skip a number, stand twice, or begin again in the middle. */
import { readChineseNumber } from '../../lib/chinese-number.ts';
import { gather } from '../../lib/gather.ts';
import { oncePerText } from '../../report/once-per-text.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'sub-numbering';
const SUB_HEADING = /^\s*[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]/;
/** A heading of another kind above a list, or a line that announces one, lets it begin anew. */
const NEW_LIST =
  /^\s*(?:[一二三四五六七八九十]{1,2}\s*[、.．]|\d{1,2}\s*[、.．]|第[一二三四五六七])|[：:]\s*$/;
const LONGEST_ANNOUNCEMENT = 20;

interface Slip {
  readonly print: string;
  readonly number: number;
  readonly before: number;
}

export const subNumbering: Rule = {
  id: ID,
  title: { zh: '小标题编号不连续', en: 'Sub-headings out of sequence' },
  basis: {
    zh: '核对要求：小标题的编号连续',
    en: 'review practice: sub-headings are numbered in sequence',
  },
  examples: {
    right: '（一）主动公开情况良好。\n（二）依申请公开情况良好。\n（三）平台建设情况良好。',
    wrong: '（一）主动公开情况良好。\n（二）依申请公开情况良好。\n（四）平台建设情况良好。',
  },
  check: oncePerText(({ sections }) =>
    gather(sections, ({ text }) =>
      slipsOf(text.split('\n')).map(({ print, number, before }) =>
        makeFinding({
          rule: ID,
          severity: 'note',
          about: print,
          zh: `小标题「${print}」接在第 ${before} 个之后，编号是 ${number}，不连续。`,
          en: `Sub-heading "${print}" follows number ${before} but has number ${number}.`,
        }),
      ),
    ),
  ),
};

function slipsOf(lines: readonly string[]): Slip[] {
  const slips: Slip[] = [];
  let before: number | null = null;
  let isOpen = false; // the line above broke off within a sentence: 「第二十条第⏎（四）项」
  for (const line of lines) {
    const sentences = line.split(/[。；]/);
    for (const [index, sentence] of sentences.entries()) {
      const numeral = index === 0 && isOpen ? undefined : SUB_HEADING.exec(sentence)?.[1];
      const number = numeral === undefined ? null : readChineseNumber(numeral);
      if (number === null) continue;
      if (before !== null && number !== before + 1)
        slips.push({ print: shorten(sentence), number, before });
      before = number;
    }
    if (isNewList(line)) before = null;
    isOpen =
      !isNewList(line) && !/[。；：:.!！]\s*$/.test(line) && line.length > LONGEST_ANNOUNCEMENT;
  }
  return slips;
}

/** A short line without a full stop is a heading of its own. */
function isNewList(line: string): boolean {
  const text = line.trim();
  if (SUB_HEADING.test(text)) return false;
  return NEW_LIST.test(text) || (text.length <= LONGEST_ANNOUNCEMENT && !/[。；]/.test(text));
}

function shorten(line: string): string {
  const text = line.trim();
  return text.length > LONGEST_ANNOUNCEMENT ? `${text.slice(0, LONGEST_ANNOUNCEMENT)}…` : text;
}
