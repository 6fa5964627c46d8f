/**
 * What a workbook shows for a stored value: number formats applied (ECMA-376 §18.8.30–31). A stored 3
 * may be shown as 「3件」, a stored 0 as 「-」 or nothing. Formats beyond the common ones (fractions,
 * scientific) show the plain number.
 */
import { cutEnd } from '../../../lib/cut-end.ts';
import { shiftDecimal } from '../../../lib/shift-decimal.ts';
import { parseFormatCode } from './number-format-code.ts';
import type { FormatSection, FormatToken } from './number-format-code.ts';
import { formatDate } from './number-format-date.ts';

export type CellFormatter = (value: number | string, code: string) => string;

/** @param is1904 days are counted from 1904, as old Macintosh workbooks do */
export function createCellFormatter(is1904: boolean): CellFormatter {
  const parsed = new Map<string, readonly FormatSection[]>();
  return (value, code) => {
    let sections = parsed.get(code);
    if (sections === undefined) {
      sections = parseFormatCode(code);
      parsed.set(code, sections);
    }
    return typeof value === 'string'
      ? formatText(value, sections)
      : formatNumber(value, sections, is1904);
  };
}

/** Digits that a stored number really has; beyond them stands binary noise (72.80000000000001). */
const SIGNIFICANT = 15;

/** A number as plain digits, never with an exponent. */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(SIGNIFICANT)));
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  return cutEnd(cutEnd(shiftDecimal(mantissa, Number(exponent)), /0/), /\./);
}

/** Only a fourth section, or one with @, changes text; `;;;` hides it. */
function formatText(value: string, sections: readonly FormatSection[]): string {
  const last = sections.at(-1);
  const isForText =
    sections.length >= 4 || last?.tokens.some(({ kind }) => kind === 'text') === true;
  if (last === undefined || !isForText) return value;
  return last.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function formatNumber(value: number, sections: readonly FormatSection[], is1904: boolean): string {
  const { section, isBare } = chooseSection(value, sections);
  const tokens = section?.tokens ?? [];
  if (section?.isWhite === true) return '';
  if (sections.length === 1 && tokens.length === 0) return plainNumber(value); // no format at all
  if (tokens.some(({ kind }) => kind === 'date')) {
    return formatDate(value, tokens, is1904) ?? plainNumber(value);
  }
  const isBeyond = tokens.some(
    (token) => token.kind === 'unknown' || (token.kind === 'literal' && token.text === '/'),
  );
  if (isBeyond && tokens.some(({ kind }) => kind === 'digit')) return plainNumber(value);
  const digits = digitsOf(Math.abs(value), tokens);
  const sign = value < 0 && !isBare && /[1-9]/.test(digits.whole + digits.fraction) ? '-' : '';
  return sign + fillTokens(tokens, digits, plainNumber(Math.abs(value)));
}

/** Red stands for the sign where the section writes none: it is printed, as text has no colour. */
function isRedOnly({ tokens, isRed }: FormatSection): boolean {
  const says = (token: FormatToken): boolean =>
    token.kind === 'literal' && /[-−－(（<△▲▼负减]/.test(token.text);
  return isRed && !tokens.some(says);
}

interface Choice {
  readonly section: FormatSection | undefined;
  /** The section is for negative numbers: it prints their sign itself. */
  readonly isBare: boolean;
}

/** Without conditions the sections are for positive, negative and zero, in this order. */
function chooseSection(value: number, sections: readonly FormatSection[]): Choice {
  const numeric = sections.slice(0, 3);
  const [first, second, third] = numeric;
  if (numeric.some(({ condition }) => condition !== null)) {
    const met = numeric.find(({ condition }) => condition === null || holds(value, condition));
    return { section: met ?? numeric.at(-1), isBare: false };
  }
  if (second !== undefined && value < 0) return { section: second, isBare: !isRedOnly(second) };
  if (third !== undefined && value === 0) return { section: third, isBare: false };
  return { section: first, isBare: false };
}

function holds(value: number, condition: NonNullable<FormatSection['condition']>): boolean {
  const { operator, limit } = condition;
  if (operator === '<>') return value !== limit;
  if (operator === '=') return value === limit;
  const isEqual = operator.length === 2 && value === limit;
  return isEqual || (operator.startsWith('<') ? value < limit : value > limit);
}

interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/** Scaled by percent signs and trailing commas, rounded to the places of the format. */
function digitsOf(value: number, tokens: readonly FormatToken[]): Digits {
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const afterDigits = tokens.slice(lastDigit + 1);
  const others = afterDigits.findIndex(({ kind }) => kind !== 'comma');
  const commas = lastDigit < 0 ? 0 : others < 0 ? afterDigits.length : others;
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const places = point < 0 ? 0 : tokens.slice(point).filter(({ kind }) => kind === 'digit').length;
  return round(shiftDecimal(plainNumber(value), percents * 2 - commas * 3), places);
}

/** Half away from zero, on the printed digits: 1.005 at two places is 1.01, as Excel shows it. */
function round(decimal: string, places: number): Digits {
  const [whole = '', fraction = ''] = decimal.split('.');
  const kept = whole + fraction.slice(0, places).padEnd(places, '0');
  const carry = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  const digits = String(BigInt(kept) + carry).padStart(places + 1, '0');
  return {
    whole: digits.slice(0, digits.length - places),
    fraction: digits.slice(digits.length - places),
  };
}

/** Puts the digits where the format wants them, whole part from the right, fraction from the left. */
function fillTokens(tokens: readonly FormatToken[], digits: Digits, plain: string): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const after = point < 0 ? [] : tokens.slice(point + 1);
  const whole = fillWhole(before, digits.whole, plain);
  const fraction = fillFraction(after, digits.fraction, plain);
  // `0.##` shows a bare point after a whole number; no one means it.
  return /^\d/.test(fraction) ? `${whole}.${fraction}` : whole + fraction;
}

function fillWhole(tokens: readonly FormatToken[], whole: string, plain: string): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const isGrouped = tokens.slice(Math.max(first, 0), last).some(({ kind }) => kind === 'comma');
  const left = whole === '0' ? [] : [...whole];
  let placed = 0;
  let text = '';
  const place = (digit: string): void => {
    if (isGrouped && placed > 0 && placed % 3 === 0) text = `,${text}`;
    text = digit + text;
    placed++;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind !== 'digit') {
      text = otherText(token, plain) + text;
      continue;
    }
    const digit = left.pop() ?? (token.mark === '0' ? '0' : '');
    if (digit !== '') place(digit);
    if (index === first) while (left.length > 0) place(left.pop() ?? '');
  }
  return text;
}

function fillFraction(tokens: readonly FormatToken[], fraction: string, plain: string): string {
  let position = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return otherText(token, plain);
      const rest = fraction.slice(position++);
      return token.mark === '0' || /[1-9]/.test(rest) ? (rest[0] ?? '0') : '';
    })
    .join('');
}

function otherText(token: FormatToken | undefined, plain: string): string {
  if (token?.kind === 'literal') return token.text;
  if (token?.kind === 'percent') return '%';
  return token?.kind === 'general' || token?.kind === 'text' ? plain : '';
}
