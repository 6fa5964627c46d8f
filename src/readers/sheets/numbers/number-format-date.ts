/** Dates and times in workbooks: serial numbers of days, shown by the letters of a format. */
import type { FormatToken } from './number-format-code.ts';

const DAY_SECONDS = 86_400;
/** 1970-01-01 as a serial number of the 1900 system, and how far the 1904 system lies behind it. */
const UNIX_EPOCH = 25_569;
const SHIFT_1904 = 1462;
/** 9999-12-31: later days are no dates. */
const LAST_DAY = 2_958_465;
/** The 1900 system counts a 29 February 1900 that never was (ECMA-376 §18.17.4.1). */
const FALSE_LEAP_DAY = 60;
const WEEKDAYS = '日一二三四五六';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The serial number of a date written as ISO 8601; null when it is none. */
export function serialOfIsoDate(text: string, is1904: boolean): number | null {
  const zoned = !text.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
  const time = Date.parse(zoned);
  const epoch = is1904 ? UNIX_EPOCH - SHIFT_1904 : UNIX_EPOCH;
  return Number.isNaN(time) ? null : time / 1000 / DAY_SECONDS + epoch;
}

/** @returns null for a number that is no date (negative, or after the year 9999) */
export function formatDate(
  serial: number,
  tokens: readonly FormatToken[],
  is1904: boolean,
): string | null {
  const days = is1904 ? serial + SHIFT_1904 : serial;
  if (days < 0 || days >= LAST_DAY + 1) return null;
  const seconds = Math.round(days * DAY_SECONDS);
  const shift = days < FALSE_LEAP_DAY ? 1 : 0;
  const moment = {
    date: new Date((seconds + (shift - UNIX_EPOCH) * DAY_SECONDS) * 1000),
    elapsed: Math.round(serial * DAY_SECONDS),
    isHalfDay: tokens.some((token) => token.kind === 'date' && /\//.test(token.letters)),
  };
  return tokens.map((token, index) => formatToken(token, isMinute(tokens, index), moment)).join('');
}

/** m after hours or before seconds is minutes, else a month. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const letters = (token: FormatToken): string => (token.kind === 'date' ? token.letters : '');
  const before = tokens
    .slice(0, index)
    .map(letters)
    .findLast((each) => /^[[hmsdy]/.test(each));
  const after = tokens
    .slice(index + 1)
    .map(letters)
    .find((each) => each !== '');
  return /^\[?h/.test(before ?? '') || (after ?? '').startsWith('s');
}

interface Moment {
  readonly date: Date;
  /** Seconds, for hours beyond a day. */
  readonly elapsed: number;
  readonly isHalfDay: boolean;
}

function formatToken(token: FormatToken, minute: boolean, moment: Moment): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'comma') return ',';
  if (token.kind !== 'date') return '';
  const { letters } = token;
  if (letters.startsWith('[')) return formatElapsed(letters, moment.elapsed);
  if (letters.includes('/')) return formatHalf(letters, moment.date);
  if (letters.startsWith('m') && letters.length <= 2 && minute) {
    return pad(moment.date.getUTCMinutes(), letters.length);
  }
  return formatLetters(letters, moment);
}

function formatLetters(letters: string, { date, isHalfDay }: Moment): string {
  const width = letters.length;
  const hours = date.getUTCHours();
  switch (letters[0]) {
    case 'y':
      return width <= 2 ? pad(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
    case 'e':
      return String(date.getUTCFullYear());
    case 'm':
      return width <= 2 ? pad(date.getUTCMonth() + 1, width) : (MONTHS[date.getUTCMonth()] ?? '');
    case 'd':
      return width <= 2 ? pad(date.getUTCDate(), width) : weekday(date, true);
    case 'a':
      return weekday(date, width > 3);
    case 'h':
      return pad(isHalfDay ? ((hours + 11) % 12) + 1 : hours, width);
    default:
      return pad(date.getUTCSeconds(), width);
  }
}

function weekday(date: Date, isLong: boolean): string {
  return (isLong ? '星期' : '') + (WEEKDAYS[date.getUTCDay()] ?? '');
}

function formatHalf(letters: string, date: Date): string {
  const names = letters === 'am/pm' ? ['AM', 'PM'] : letters.toUpperCase().split('/');
  return names[date.getUTCHours() < 12 ? 0 : 1] ?? '';
}

function formatElapsed(letters: string, seconds: number): string {
  const unit = { h: 3600, m: 60, s: 1 }[letters[1] ?? ''] ?? 1;
  return pad(Math.floor(seconds / unit), letters.length - 1);
}

function pad(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), '0');
}
