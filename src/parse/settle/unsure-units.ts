/**
 * Money without a unit anywhere. The form means 万元; clerks do type 元. A whole number from 10,000 on
 * would be over 100 million yuan, which few units charge or spend and then print to the 万元; one with
 * 角 and 分 from 100,000 on likewise. Where the prose states the amount, that speaks.
 */
import { nameOfCell } from '../match/printed-line.ts';
import type { LineCell } from '../match/printed-line.ts';
import { findMoneyUnit, toWanYuan } from '../../lib/money-unit.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Doubt } from '../../report/finding.ts';
import type { Cell } from '../../report/report.ts';
import { makeDoubt } from '../rows/doubt.ts';

const WHOLE_FROM = 10_000;
const DECIMAL_FROM = 100_000;
const AMOUNT = /\d[\d,，]{0,14}(?:\.\d{1,6})?\s*[十百千万亿]?万?[元圆]/g;

export interface UnitDoubt {
  readonly cell: Cell;
  readonly doubt: Doubt;
}

/**
 * @param cell read without a unit, as 万元
 * @param prose the report's text without its tables
 * @returns null where the figure is likely, or the prose says it is in 万元
 */
export function doubtUnit(place: LineCell, cell: Cell, prose: string): UnitDoubt | null {
  const { value, raw } = cell;
  const from = Number.isInteger(value) ? WHOLE_FROM : DECIMAL_FROM;
  if (value === null || Math.abs(value) < from) return null;
  const inYuan = toWanYuan(String(value), '元');
  const named = nameOfCell(place);
  const stated = amountsIn(prose);
  if (stated.some(({ amount }) => isSame(amount, value))) return null;
  const witness = stated.find(({ amount }) => isSame(amount, inYuan));
  if (witness !== undefined) {
    const doubt = makeDoubt('read-unit-unsure', [place.id], {
      zh: `「${named.zh}」印的是「${raw}」，没有写单位；正文写的是「${witness.print}」，据此按元读，记作 ${inYuan} 万元，请核实。`,
      en: `"${named.en}" prints "${raw}" without a unit; the text says "${witness.print}", so it was read as yuan: ${inYuan} (10,000 yuan). Please verify.`,
    });
    return { cell: { ...cell, value: inYuan, unit: '元', state: 'inferred' }, doubt };
  }
  const doubt = makeDoubt('read-unit-unsure', [place.id], {
    zh: `「${named.zh}」印的是「${raw}」，哪里都没有写单位，按规定格式记作 ${value} 万元，数额大得少见；如果是元，应为 ${inYuan} 万元，请核实。`,
    en: `"${named.en}" prints "${raw}" and no unit is given anywhere; by the form it is ${value} (10,000 yuan), which is unusually much. If it is yuan, it should be ${inYuan}; please verify.`,
  });
  return { cell, doubt };
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) < 0.000_05;
}

/** The amounts of money that a text names, in 万元. */
function amountsIn(prose: string): readonly { readonly amount: number; readonly print: string }[] {
  return [...prose.normalize('NFKC').matchAll(AMOUNT)].flatMap(([print]) => {
    const reading = readFigure(print, 'money');
    const unit = findMoneyUnit(print);
    return reading.kind === 'number' && unit !== null
      ? [{ amount: toWanYuan(reading.digits, unit), print }]
      : [];
  });
}
