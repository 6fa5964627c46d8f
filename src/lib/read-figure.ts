/**
 * Reads what one cell prints as a figure. Four outcomes are kept apart: a number, a blank, a mark
 * that stands for "nothing here" (/, -, 无), and print that is no figure. All that one figure's print
 * may mean is told here: its sign (`figure-sign`), the marks beside it (`reference-marks`), its unit.
 */
import { readBothWays, takeSign } from './figure-sign.ts';
import { plainUnits } from './money-unit.ts';
import {
  blotMarks,
  isBehindTriangle,
  mayRaiseCents,
  withoutMarks,
  withoutRaisedDecimals,
} from './reference-marks.ts';
import { shiftDecimal } from './shift-decimal.ts';

/** What the column counts: brackets mean less in a column of changes, a comma is a point in one of money. */
export type FigureUse = 'count' | 'change' | 'money' | 'any';

/** Why a number, though read, might not be what was meant. */
export type FigureOddity =
  | 'spaced-digits'
  | 'leading-zero'
  | 'unusual-point'
  | 'unusual-group'
  | 'sign-behind'
  | 'triangle'
  | 'raised-digits'
  | 'approximate'
  | 'scientific'
  | 'numerals'
  | 'corrected'
  | 'currency-sign';

export interface FigureNumber {
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

export type FigureReading =
  | FigureNumber
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unreadable' };

/** Characters; what is longer is no figure with a note, but text. */
const LONGEST = 1000;
const UNREADABLE: FigureReading = { kind: 'unreadable' };
const PLACEHOLDER = /^(?:[/\\|_.…·*~-]+|无|空|空白|略|不适用|不涉及|n\/?a|nil|none|null)$/i;
const COUNTED = '件次|人次|条次|件|项|个|条|宗|次|份|家|篇|起|例|笔|户|部';
/** The units that may stand behind a figure, as the source of a regular expression. */
export const FIGURE_UNIT = `(?:[十百千]?万|亿|百|千)?[元圆圓]|[万亿](?:${COUNTED})?|${COUNTED}`;
const FIGURE = new RegExp(
  `^(?<digits>\\d(?:[\\d, ]*\\d)?(?: ?\\.[\\d ]*\\d)?|\\.\\d+)` +
    `(?:\\s*(?:(?<unit>${FIGURE_UNIT})|[(\\[]\\s*(?:单位:?)?(?<noted>${FIGURE_UNIT})\\s*[)\\]]))?\\s*(?<note>\\(.*\\)|\\[.*\\]|[,;:]?其中.*)?$`,
);
/** A count, a change or an amount of money as nearly all are printed: the same in every column. */
const PLAIN_FIGURE = /^-?(?:0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,8})\.(?:\d\d?|\d{4,6}))$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const COMMA_POINT = /^\d+,(?:\d{1,2}|\d{4,6})$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** Beyond this many digits a double no longer holds the figure exactly. */
const MOST_DIGITS = 15;

/** Reads the text of one cell. Full-width digits, separators, signs and stray blanks are read. */
export function readFigure(raw: string, use: FigureUse = 'any'): FigureReading {
  // Nearly every figure is plain and all else are labels, and every cell of every row is asked for.
  if (raw === '') return { kind: 'blank' };
  if (plainCount(raw) !== null || PLAIN_FIGURE.test(raw)) return numberOf(raw, use, {});
  if (raw.length > LONGEST || isWords(raw)) return UNREADABLE;
  const inLine = use === 'money' ? withoutRaisedDecimals(raw) : raw;
  const reading = readOdd(inLine, use);
  const isRaised = inLine !== raw || (use === 'money' && mayRaiseCents(raw));
  const isUnsigned = use === 'change' && isBehindTriangle(raw);
  if (reading.kind !== 'number' || !(isRaised || isUnsigned)) return reading;
  return { ...reading, oddity: isRaised ? 'raised-digits' : 'triangle' };
}

/** What is not printed as nearly every figure is. */
function readOdd(raw: string, use: FigureUse): FigureReading {
  const bare = plainText(raw);
  if (bare === '') return { kind: 'blank' };
  if (PLACEHOLDER.test(bare)) return { kind: 'placeholder' };
  const bothWays = use === 'change' || use === 'any' ? readBothWays(bare) : null;
  return bothWays === null ? readPrint(bare, use) : numberOf(String(bothWays), use, {});
}

const ZERO = 0x30;
const NINE = 0x39;

/** What nearly every cell prints: a count in plain digits, the same in every column. null = anything else. */
export function plainCount(raw: string): number | null {
  const first = raw.charCodeAt(0);
  if (raw.length === 0 || raw.length > MOST_DIGITS || (first === ZERO && raw.length > 1))
    return null;
  let count = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code < ZERO || code > NINE) return null;
    count = count * 10 + code - ZERO;
  }
  return count;
}

/** Whether a cell prints nothing; a mark for nothing is something. */
export function isBlankPrint(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return !(first >= ZERO && first <= NINE) && readFigure(raw).kind === 'blank';
}

/** Every ideograph of figures, their signs and units, of marks beside them and of marks for nothing. */
const FIGURE_WORDS =
  '零〇一二两三四五六七八九十百千万亿仟佰萬億元圆圓件次人条项个宗份家篇起例笔户部' +
  '同比环较上年净减少下降低负增加长新升正多民币无空白略不适用涉及注释备说明';
const OTHER_WORD = new RegExp(`(?![${FIGURE_WORDS}])[\\u4e00-\\u9fff]`);
/**
 * No digit anywhere, or none that a bracket could stand behind. First what nearly every label is made of: to ask
 * whether a character is any digit of Unicode takes long.
 */
const WITHOUT_NOTE =
  /^(?:[()（）、，。：；“”《》\s\u4e00-\u9fff]*|[\d\s.,、。，：；“”/\u4e00-\u9fff-]*|[^\p{N}\p{S}]*)$/u;

/** Whether a print is words that stand beside no figure: a label, numbered or not. */
function isWords(raw: string): boolean {
  return OTHER_WORD.test(raw) && WITHOUT_NOTE.test(raw) && !raw.includes('其中');
}

function readPrint(bare: string, use: FigureUse): FigureReading {
  const { text, oddity } = takeTrappings(bare);
  const { sign, rest, isForChangesOnly } = takeSign(text);
  const isMisplaced = isForChangesOnly && use !== 'change';
  if (isMisplaced || (oddity === 'currency-sign' && use === 'count')) return UNREADABLE;
  const parts = FIGURE.exec(withPlainPoints(rest, use))?.groups;
  const printed = parts?.['digits'];
  if (parts === undefined || printed === undefined) return readOtherForms(rest, sign, use);
  const magnitude = magnitudeOf(printed.replaceAll(' ', ''), use);
  if (magnitude === null) return UNREADABLE;
  const behind = text.endsWith('+') ? 'sign-behind' : null;
  return numberOf((sign < 0 ? '-' : '') + magnitude, use, {
    unit: parts['unit'] ?? parts['noted'] ?? (oddity === 'currency-sign' ? '元' : null),
    note: parts['note'] ?? null,
    oddity:
      oddity ?? correctedBy(parts['note']) ?? oddityOf({ rest, printed, magnitude }) ?? behind,
  });
}

/** 「1300（更正为1280）」: the note holds another figure in its place. */
function correctedBy(note: string | undefined): FigureOddity | null {
  return note !== undefined && /\d/.test(note) && CORRECTION.test(note) ? 'corrected' : null;
}

const CORRECTION = /(?:[更订勘改修]正|调整|更改|改)[为成]|应[为是]|实际[为是]|有误/;

/** Whether a print is a figure in some column or other, or stands for one. */
export function isFigurePrint(text: string): boolean {
  return readFigure(text).kind !== 'unreadable' || isFigureByUse(text);
}

/** Whether a print that is no figure of an unknown column is one where the column is known. */
export function isFigureByUse(text: string): boolean {
  if (!/[\p{N}〇零十百]/u.test(text)) return false;
  return (['count', 'change', 'money'] as const).some(
    (use) => readFigure(text, use).kind !== 'unreadable',
  );
}

const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

function numberOf(
  digits: string,
  use: FigureUse,
  more: Partial<Pick<FigureNumber, 'unit' | 'note' | 'oddity'>>,
): FigureReading {
  const unit = more.unit ?? null;
  // 「1.28万件」 counts 12800; of money 万 and 亿 are units, which whoever converts it heeds.
  const isMoney = use === 'money' || unit === null || unit.endsWith('元');
  const places = isMoney ? 0 : (SCALES[unit.charAt(0)] ?? 0);
  const value = places === 0 ? Number(digits) : Number(shiftDecimal(digits, places));
  // + 0 turns the -0 of a printed "-0" into 0
  return {
    kind: 'number',
    value: value + 0,
    digits,
    unit,
    note: more.note ?? null,
    oddity: more.oddity ?? null,
  };
}

/** What stands around a figure and does not change it: a currency sign, ≈, a full stop behind. */
function takeTrappings(bare: string): { text: string; oddity: FigureOddity | null } {
  const currency = /^(?:人民币|RMB|CNY|¥)\s*/i.exec(bare)?.[0] ?? '';
  const about = /^≈\s*/.exec(bare.slice(currency.length))?.[0] ?? '';
  const text = bare.slice(currency.length + about.length).replace(/(?<=\d)\s*[。;,、.:]+$/, '');
  const oddity = about !== '' ? 'approximate' : currency !== '' ? 'currency-sign' : null;
  return { text, oddity };
}

/** 「72。85」, 「72·85」 in a column of money are 72.85; 「12'345」, 「1、234」 anywhere 12345 and 1234. */
function withPlainPoints(text: string, use: FigureUse): string {
  const grouped = text.replace(/(?<=\d)['’‘`´、](?=\d{3}(?!\d))/g, ',');
  return use === 'money' ? grouped.replace(/[。·•・‧](?<=^\d+.)(?=\d)/, '.') : grouped;
}

/** The digits of a magnitude without separators; null where they are grouped as no figure is. */
function magnitudeOf(compact: string, use: FigureUse): string | null {
  const comma = use === 'money' && COMMA_POINT.test(compact);
  const dots = (use === 'count' || use === 'change') && DOT_GROUPS.test(compact);
  if (!comma && !dots && !GROUPED.test(compact) && !PLAIN.test(compact)) return null;
  const magnitude = comma ? compact.replace(',', '.') : compact.replaceAll(dots ? '.' : ',', '');
  return magnitude.replace('.', '').length > MOST_DIGITS ? null : magnitude;
}

const SCIENTIFIC = /^(\d(?:\.\d{1,9})?)E([+-]?\d{1,2})$/i;

/** 「1.2E+05」 and 「一百二十八」: read, and said to be odd. A lone 一 may as well be a dash. */
function readOtherForms(text: string, sign: 1 | -1, use: FigureUse): FigureReading {
  const [, mantissa, exponent] = SCIENTIFIC.exec(text) ?? [];
  if (mantissa !== undefined && exponent !== undefined && Number(exponent) <= 9) {
    const digits = shiftDecimal(mantissa, Number(exponent)).replace(/\.0*$/, '');
    return numberOf((sign < 0 ? '-' : '') + digits.replace(/^0+(?=\d)/, ''), use, {
      oddity: 'scientific',
    });
  }
  const value = use === 'any' || sign < 0 ? null : readNumerals(text);
  return value === null ? UNREADABLE : numberOf(String(value), use, { oddity: 'numerals' });
}

const NUMERALS = '零一二三四五六七八九';
const PLACE_VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 零, 〇 and 一百二十八 up to 九千九百九十九; null for any other text. */
function readNumerals(text: string): number | null {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (plain === '零') return 0;
  if (!/^(?:[一二三四五六七八九]?[十百千]零?)+[一二三四五六七八九]?$/.test(plain)) return null;
  let value = 0;
  let digit = 0;
  let last = 10_000;
  for (const character of plain) {
    const place = PLACE_VALUES[character];
    if (place === undefined) digit = NUMERALS.indexOf(character);
    else if (place >= last) return null;
    else {
      value += (digit === 0 ? 1 : digit) * place;
      digit = 0;
      last = place;
    }
  }
  return value + digit;
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Made bold by hand: a character, a backspace, the same character again. */
const OVERSTRUCK = /(.)[\b]\1/gu;

function plainText(raw: string): string {
  const visible = raw
    .replace(OVERSTRUCK, '$1')
    .replace(/[\u00ad\u200b-\u200f\u202a\u202c\u202d\u2060-\u2069\ufeff]/gu, '');
  return blotMarks(withoutMarks(visible))
    .replace(/[½¼¾](?<=^\d*.)/u, (fraction) => FRACTIONS[fraction] ?? fraction)
    .normalize('NFKC')
    .replace(/[萬億圓圆仟佰]+/g, plainUnits)
    .replace(/[−‐-―─﹣⁃]/g, '-')
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')')
    .replace(/\s+/gu, ' ')
    .trim();
}

function oddityOf({
  rest,
  printed,
  magnitude,
}: Record<'rest' | 'printed' | 'magnitude', string>): FigureOddity | null {
  if (/\d [\d.]|\. \d/.test(printed)) return 'spaced-digits';
  if (/^0\d/.test(magnitude)) return 'leading-zero';
  if (magnitude.includes('.') && !printed.includes('.')) return 'unusual-point';
  if (/\d[。·•・‧]\d/.test(rest)) return 'unusual-point';
  return /['’‘`´、]/.test(rest) || (printed.includes('.') && !magnitude.includes('.'))
    ? 'unusual-group'
    : null;
}
