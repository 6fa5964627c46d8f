/**
 * How counters of lists are printed: the number formats of ECMA-376 §17.18.59 that reports use. A
 * format not listed prints plain digits, as word processors do beyond the end of a series.
 */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL_DIGITS = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const COUNTING = { digits: DIGITS, units: ['', '十', '百', '千'], zero: '零' };
const MOST_LETTERS = 30;

const FORMATS: Readonly<Record<string, (value: number) => string | null>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  decimalEnclosedCircle: toCircled,
  decimalEnclosedCircleChinese: toCircled,
  decimalEnclosedFullstop: (value) => inSeries(value, 0x2488, 20),
  decimalEnclosedParen: (value) => inSeries(value, 0x2474, 20),
  ideographEnclosedCircle: (value) => inSeries(value, 0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: (value) => repeatLetter(value, 65),
  lowerLetter: (value) => repeatLetter(value, 97),
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value)?.toLowerCase() ?? null,
  chineseCounting: (value) => (value < 100 ? count(value, COUNTING) : spell(value, '○')),
  taiwaneseCounting: (value) => (value < 100 ? count(value, COUNTING) : spell(value, '○')),
  chineseCountingThousand: (value) => count(value, COUNTING),
  taiwaneseCountingThousand: (value) => count(value, COUNTING),
  japaneseCounting: (value) => count(value, { ...COUNTING, zero: '' }),
  ideographDigital: (value) => spell(value, '〇'),
  taiwaneseDigital: (value) => spell(value, '○'),
  japaneseDigitalTenThousand: (value) => spell(value, '〇'),
  chineseLegalSimplified: (value) =>
    count(value, { digits: LEGAL_DIGITS, units: ['', '拾', '佰', '仟'], zero: '零' }),
  ideographLegalTraditional: (value) =>
    count(value, { digits: LEGAL_TRADITIONAL_DIGITS, units: ['', '拾', '佰', '仟'], zero: '零' }),
  ideographTraditional: (value) => STEMS[value - 1] ?? null,
  ideographZodiac: (value) => BRANCHES[value - 1] ?? null,
  ideographZodiacTraditional: (value) =>
    value > 60 ? null : `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}`,
};

/** @param format a value of ST_NumberFormat */
export function formatOrdinal(value: number, format: string): string {
  if (value < 1 && format !== 'none' && format !== 'bullet') return String(value);
  return FORMATS[format]?.(value) ?? String(value);
}

function toFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function inSeries(value: number, base: number, length: number): string | null {
  return value > length ? null : String.fromCodePoint(base + value - 1);
}

function toCircled(value: number): string | null {
  if (value <= 20) return inSeries(value, 0x2460, 20);
  return value <= 35 ? inSeries(value - 20, 0x3251, 15) : inSeries(value - 35, 0x32b1, 15);
}

/** A … Z, AA, BB …: letters repeat, they do not count on like the columns of a sheet. */
function repeatLetter(value: number, base: number): string | null {
  const times = Math.ceil(value / 26);
  return times > MOST_LETTERS ? null : String.fromCharCode(base + ((value - 1) % 26)).repeat(times);
}

function toRoman(value: number): string | null {
  if (value > 3999) return null;
  let rest = value;
  let text = '';
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

/** Digit by digit: 15 → 一五. */
function spell(value: number, zero: string): string {
  return [...String(value)].map((digit) => (digit === '0' ? zero : DIGITS[Number(digit)])).join('');
}

interface CountingWords {
  readonly digits: string;
  readonly units: readonly string[];
  readonly zero: string;
}

/** With units: 10 → 十, 21 → 二十一, 105 → 一百零五; legal numerals keep the leading one (壹拾). */
function count(value: number, { digits, units, zero }: CountingWords): string | null {
  if (value > 9999) return null;
  const figures = [...String(value)].map(Number);
  let text = '';
  let skipped = false;
  figures.forEach((figure, index) => {
    if (figure === 0) {
      skipped = true;
      return;
    }
    if (skipped) text += zero;
    skipped = false;
    text += `${digits[figure]}${units[figures.length - 1 - index]}`;
  });
  return text.replace(/^一十/, '十');
}
