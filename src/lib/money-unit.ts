/** Units of money, and figures moved from one to the form's 万元. */
import { shiftDecimal } from './shift-decimal.ts';

/** How far the point moves from each unit to 万元. */
const PLACES = {
  元: -4,
  百元: -2,
  千元: -1,
  万元: 0,
  十万元: 1,
  百万元: 2,
  千万元: 3,
  亿元: 4,
} as const;

/** Units that scale money. */
export type MoneyUnit = keyof typeof PLACES;

const NAMED = /(?:(?:[十百千]?万|亿|百|千)\s*)?元/;
/** Traditional and formal prints of the units. */
const PLAIN: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  圓: '元',
  圆: '元',
  仟: '千',
  佰: '百',
};

const SAID_UNIT = '(?:[十百千]?万|亿|百|千)?[元圆]';
/** 「（元）」, 「（单位：万元，保留4位小数）」, 「单位：件、元」; 「金额单位为人民币元」, 「计量单位 元」; 「以“万元”为单位」, 「按元计」. */
const SAID = [
  /[（(【[]\s*(?:[十百千]?万?|亿)[元圆]\s*[)）】\]]|单位\s*[:：]\s*[^\d，。；)）\]】]{0,8}?(?:[十百千]?万|亿)?[元圆]/,
  new RegExp(`(?:单位[为是]|(?:计量|金额|货币)单位)\\s*(?:[“"「]\\s*)?(?:人民币\\s*)?${SAID_UNIT}`),
  new RegExp(`[以按]\\s*[“"「]?(?:人民币)?${SAID_UNIT}[”"」]?\\s*(?:为单位|计)`),
];
/** A cell that prints nothing but a unit of money, or one beside that of a count: 「元」, 「件、万元」. */
const BARE = new RegExp(`^\\s*(?:[件项次个笔宗]\\s*[/／、，,和]\\s*)?(?:人民币)?${SAID_UNIT}\\s*$`);

/** A figure in 万元 from its printed digits and unit; no unit means it is in 万元 already. */
export function toWanYuan(digits: string, unit: MoneyUnit | null): number {
  return Number(shiftDecimal(digits, unit === null ? 0 : PLACES[unit])) + 0;
}

/** The money unit that a cell, a label or a caption names; 万 or 亿 at its end means 万元, 亿元. */
export function findMoneyUnit(printed: string): MoneyUnit | null {
  const text = plainUnits(printed);
  const named = NAMED.exec(text)?.[0] ?? (/[万亿]$/.test(text) ? `${text.slice(-1)}元` : '');
  const plain = named.replace(/\s/g, '');
  return isMoneyUnit(plain) ? plain : null;
}

/** The unit that a text says its amounts are in; words that merely hold 元 say none. */
export function findSaidUnit(printed: string): MoneyUnit | null {
  const text = plainUnits(printed).replace('單', '单');
  for (const pattern of SAID) {
    const said = pattern.exec(text)?.[0];
    const unit = said === undefined ? null : findMoneyUnit(said);
    if (unit !== null) return unit;
  }
  return null;
}

/** The unit that a cell of its own prints: 「元」 in a column 计量单位. */
export function bareMoneyUnit(printed: string): MoneyUnit | null {
  return BARE.test(plainUnits(printed)) ? findMoneyUnit(printed) : null;
}

/** 萬元 and 圓 as 万元 and 元. */
export function plainUnits(text: string): string {
  return text.replace(/[萬億圓圆仟佰]/g, (character) => PLAIN[character] ?? character);
}

function isMoneyUnit(text: string): text is MoneyUnit {
  return text in PLACES;
}
