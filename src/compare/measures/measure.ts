/** What is compared: a rate by one of its denominators, one figure of the form, or a formula of the user's own. */
import { editionOfYear, variantsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { toCellId } from '../../form/form-types.ts';
import { findCell } from '../../form/name-cell.ts';
import type { ReadFormula } from '../formula/measure-formula.ts';
import { toReadFormula } from '../formula/measure-formula.ts';
import type { OwnFormula } from '../formula/own-formula.ts';
import { ownId, ownName } from '../formula/own-formula.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { listIndicators } from '../indicators.ts';
import type { Denominator, Rate } from '../../form/rates/rate.ts';
import { RATES } from '../../form/rates/rates.ts';

export interface RateMeasure {
  readonly kind: 'rate';
  readonly rate: Rate;
  readonly denominator: Denominator;
}

export interface FigureMeasure {
  readonly kind: 'figure';
  readonly cell: FormCell;
}

export interface FormulaMeasure {
  readonly kind: 'formula';
  readonly formula: OwnFormula;
  readonly read: ReadFormula;
}

export type Measure = RateMeasure | FigureMeasure | FormulaMeasure;

/** `rate:<rate>:<denominator>`, `own:<name of the formula>`, or the id of a cell. */
export type MeasureId = string;

export function rateId(rate: Rate, denominator: Denominator): MeasureId {
  return `rate:${rate.id}:${denominator.id}`;
}

export function idOfMeasure(measure: Measure): MeasureId {
  if (measure.kind === 'rate') return rateId(measure.rate, measure.denominator);
  return measure.kind === 'formula' ? ownId(measure.formula.name) : measure.cell.id;
}

/** Whether both are one line of the tree: a rate stays the same whatever it divides by. */
export function isSameLine(left: MeasureId, right: MeasureId): boolean {
  const lineOf = (id: MeasureId): string =>
    ownName(id) === null ? id.split(':').slice(0, 2).join(':') : id;
  return lineOf(left) === lineOf(right);
}

/** All rates, each by what most divide it by. */
export function usualRates(): readonly Measure[] {
  return RATES.map((rate) => ({ kind: 'rate', rate, denominator: rate.denominators[0] }));
}

/**
 * A figure is named as the form in force for the year prints it: 对外公开总数量 of 2020 is no
 * 现行有效件数. @param own formulas that there are @returns null for an id that is none
 */
export function findMeasure(
  id: MeasureId,
  year: number | null,
  own: readonly OwnFormula[] = [],
): Measure | null {
  const name = ownName(id);
  if (name !== null) {
    const formula = own.find((each) => each.name === name);
    return formula === undefined ? null : toFormulaMeasure(formula);
  }
  const [kind, rateName, by] = id.split(':');
  if (kind === 'rate') {
    const rate = RATES.find((each) => each.id === rateName);
    const denominator = rate?.denominators.find((each) => each.id === by);
    return rate === undefined || denominator === undefined
      ? null
      : { kind: 'rate', rate, denominator };
  }
  const cellId = toCellId(id);
  if (cellId === null) return null;
  const edition = year === null ? null : editionOfYear(year);
  const forms = edition === null ? [] : variantsOf(edition);
  const cell =
    forms.map((form) => findCell(form, cellId)).find((each) => each !== undefined) ??
    listIndicators().find((each) => each.id === cellId);
  return cell === undefined ? null : { kind: 'figure', cell };
}

const readBefore = new WeakMap<OwnFormula, FormulaMeasure | null>();

/** @returns null where it cannot be read */
export function toFormulaMeasure(formula: OwnFormula): FormulaMeasure | null {
  const before = readBefore.get(formula);
  if (before !== undefined) return before;
  const { expression } = parseFormula(formula.text);
  const measure: FormulaMeasure | null =
    expression === null
      ? null
      : { kind: 'formula', formula, read: toReadFormula(expression, formula.unit) };
  readBefore.set(formula, measure);
  return measure;
}

/** @param own formulas that there are @throws where nothing is measured by the id */
export function getMeasure(
  id: MeasureId,
  year: number | null,
  own: readonly OwnFormula[] = [],
): Measure {
  const measure = findMeasure(id, year, own);
  if (measure === null) throw new Error(`nothing is measured by ${id}`);
  return measure;
}
