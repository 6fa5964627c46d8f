/**
 * Reads what one cell prints as a figure. Four outcomes are kept apart: a number, a blank, a mark
 * that stands for "nothing here" (/, -, 无), and print that is no figure.
 */
import { shiftDecimal } from './shift-decimal.ts';

/** Units that scale money; counts (件, 项 …) carry a unit but never scale. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** Why a number, though read, might not be what was meant. */
export type FigureOddity = 'spaced-digits' | 'leading-zero';

export type FigureReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The figure's digits and sign in plain ASCII, as `value` was read from. */
      readonly digits: string;
      /** The unit printed in the cell itself, if any. */
      readonly unit: string | null;
      /** Words beside the figure, such as （其中修订 16 件）. */
      readonly note: string | null;
      readonly oddity: FigureOddity | null;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unreadable' };

const PLACEHOLDER = /^(?:[/\\|_.…·*~-]+|无|空|空白|略|不适用|不涉及|n\/?a|nil|none|null)$/i;
const UNIT = '亿元|万元|千元|元|万|亿|件次|人次|件|项|个|条|宗|次|份|家|篇|起|例|笔';
const FIGURE = new RegExp(
  `^(?<sign>[+-]|增加|减少|增|减|新增)?\\s*(?<digits>\\d(?:[\\d, ]*\\d)?(?:\\.[\\d ]*\\d)?|\\.\\d+)\\s*` +
    `(?<unit>${UNIT})?\\s*(?<note>\\(.*\\)|\\[.*\\]|[,;:]?其中.*)?$`,
);
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
/** Beyond this many digits a double no longer holds the figure exactly. */
const MOST_DIGITS = 15;

/** Reads the text of one cell. Full-width digits, separators, signs and stray blanks are read. */
export function readFigure(raw: string): FigureReading {
  const text = plainText(raw);
  if (text === '') return { kind: 'blank' };
  if (PLACEHOLDER.test(text)) return { kind: 'placeholder' };
  const parts = FIGURE.exec(text)?.groups;
  const printed = parts?.['digits'];
  if (parts === undefined || printed === undefined) return { kind: 'unreadable' };
  const compact = printed.replaceAll(' ', '');
  if (!GROUPED.test(compact) && !PLAIN.test(compact)) return { kind: 'unreadable' };
  const magnitude = compact.replaceAll(',', '');
  if (magnitude.replace('.', '').length > MOST_DIGITS) return { kind: 'unreadable' };
  const sign = /^[-减]/.test(parts['sign'] ?? '') ? '-' : '';
  const digits = sign + magnitude;
  return {
    kind: 'number',
    value: Number(digits) + 0, // + 0 turns the -0 of a printed "-0" into 0
    digits,
    unit: parts['unit'] ?? null,
    note: parts['note'] ?? null,
    oddity: findOddity(printed, magnitude),
  };
}

/** A figure in 万元 from its printed digits and unit; no unit means it is in 万元 already. */
export function toWanYuan(digits: string, unit: MoneyUnit | null): number {
  const places = { 元: -4, 千元: -1, 万元: 0, 亿元: 4 };
  return Number(shiftDecimal(digits, unit === null ? 0 : places[unit])) + 0;
}

/** The money unit that a cell or a column header names, the longest name first; 万 means 万元. */
export function findMoneyUnit(text: string): MoneyUnit | null {
  const named =
    /(亿元|万元|千元|元)/.exec(text)?.[1] ?? (/[万亿]$/.test(text) ? `${text}元` : null);
  return named === '亿元' || named === '万元' || named === '千元' || named === '元' ? named : null;
}

function plainText(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[−–—―─–﹣]/g, '-')
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, ' ')
    .trim();
}

function findOddity(printed: string, magnitude: string): FigureOddity | null {
  if (/\d \d/.test(printed)) return 'spaced-digits';
  return /^0\d/.test(magnitude) ? 'leading-zero' : null;
}
