/**
 * Marks that refer to a note: raised and lowered digits, ①, [1], 注1, *, ※, †. They stand beside a
 * figure or a label and are part of neither: Unicode NFKC alone would make 1281 of 128① and 128¹.
 */

/** Raised and lowered digits, signs and letters, as readers deliver them. */
const RAISED =
  '\u00b2\u00b3\u00b9\u2070\u2071\u2074-\u208e\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u2090-\u209c\u1d9c-\u1dbf';
/** Circled digits, white and black: ① ⑳ ㉑ ㊿ ⓪ ❶ ➀ ➊ ⓵ ⓫. */
const CIRCLED = '\u2460-\u2473\u24ea\u24eb-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf';
const SYMBOLS = '*＊※†‡⁑⁂☆★△▲◆◇';
/** Marks of several characters, as the source of a regular expression. */
export const BRACKETED_MARK =
  '[\\[［〔【]\\s*(?:注释?\\s*)?[\\d０-９]{1,2}\\s*[\\]］〕】]|[（(〔【\\[［]\\s*(?:备?注|说明)\\s*(?:[\\d０-９①-⑳一二三四五六七八九十]{1,2}\\s*)?[）)〕】\\]］]|(?<![关备标批])注\\s*[\\d０-９①-⑳]{1,2}(?!\\d)';

const SINGLE_MARK = new RegExp(`[${RAISED}${CIRCLED}]`, 'u');
const EACH_MARK = new RegExp(SINGLE_MARK.source, 'gu');
/** A raised sign right before a figure is its own: 「⁻5」. */
const RAISED_SIGN = /^[\u207a\u207b\u208a\u208b](?=\s*[\d０-９.．])/;
const LEADING = new RegExp(`^(?:(?![\\u207a\\u207b\\u208a\\u208b])[\\s${RAISED}${SYMBOLS}])+`, 'u');
const TRAILING = new RegExp(`(?:[${RAISED}${CIRCLED}${SYMBOLS}]|${BRACKETED_MARK})\\s*$`, 'u');
const ANY_BRACKETED = new RegExp(BRACKETED_MARK, 'gu');
/** A round bracket is one only with its word in it. */
const MAY_HOLD_MARK = /[[［〔【注]|说明/;

/** Whether one printed character is a mark wherever it stands in a label. */
export function isReferenceMark(symbol: string): boolean {
  return symbol > '\u00b1' && SINGLE_MARK.test(symbol);
}

/** The marks of several characters in a label, [1] and 注1: where each begins and ends. */
export function findBracketedMarks(text: string): readonly (readonly [number, number])[] {
  if (!MAY_HOLD_MARK.test(text)) return [];
  return [...text.matchAll(ANY_BRACKETED)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/**
 * A figure's print without the marks behind it, and without raised ones before it. ① before a figure
 * may be a digit that was drawn so, and stays.
 */
export function withoutMarks(print: string): string {
  let text = print.trim();
  for (let mark = TRAILING.exec(text); mark !== null; mark = TRAILING.exec(text)) {
    if (mark.index === 0) return print; // nothing but a mark: no figure stands beside it
    text = text.slice(0, mark.index).trimEnd();
  }
  const bare = text.replace(LEADING, '');
  return bare === '' ? print : bare.replace(RAISED_SIGN, (sign) => sign.normalize('NFKC'));
}

const RAISED_DIGITS = '[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]';
const RAISED_DECIMALS = new RegExp(`[.．]${RAISED_DIGITS}+$`);
const RAISED_CENTS = new RegExp(`[\\d０-９]${RAISED_DIGITS}{2}$`);
const TRIANGLE = /^\s*[△▲]\s*[\d０-９]/;

/** An amount whose digits behind the point are raised (12.⁸⁵) with these in line; any other print as it is. */
export function withoutRaisedDecimals(print: string): string {
  const text = print.trimEnd();
  const at = text.search(RAISED_DECIMALS);
  return at < 0 ? print : text.slice(0, at) + text.slice(at).normalize('NFKC');
}

/** Two raised digits right behind an amount may be its 角 and 分: 12⁸⁵. */
export function mayRaiseCents(print: string): boolean {
  return RAISED_CENTS.test(print.trimEnd());
}

/** A triangle before a change may say that it is less than nothing: 「△5」. */
export function isBehindTriangle(print: string): boolean {
  return TRIANGLE.test(print);
}

/** The print with every mark in it made unreadable: what NFKC would make digits of is none. */
export function blotMarks(print: string): string {
  return print.replace(EACH_MARK, '\ufffd');
}
