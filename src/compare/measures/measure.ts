/** What is compared: a rate by one of its denominators, or one figure of the form. */
import { editionOfYear, variantsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { toCellId } from '../../form/form-types.ts';
import { findCell } from '../../form/name-cell.ts';
import { listIndicators } from '../indicators.ts';
import type { Denominator, Rate } from '../rates/rate.ts';
import { RATES } from '../rates/rates.ts';

export interface RateMeasure {
  readonly kind: 'rate';
  readonly rate: Rate;
  readonly denominator: Denominator;
}

export interface FigureMeasure {
  readonly kind: 'figure';
  readonly cell: FormCell;
}

export type Measure = RateMeasure | FigureMeasure;

/** `rate:<rate>:<denominator>`, or the id of a cell. */
export type MeasureId = string;

export function rateId(rate: Rate, denominator: Denominator): MeasureId {
  return `rate:${rate.id}:${denominator.id}`;
}

export function idOfMeasure(measure: Measure): MeasureId {
  return measure.kind === 'rate' ? rateId(measure.rate, measure.denominator) : measure.cell.id;
}

/** Whether both are one line of the tree: a rate stays the same whatever it divides by. */
export function isSameLine(left: MeasureId, right: MeasureId): boolean {
  const lineOf = (id: MeasureId): string => id.split(':').slice(0, 2).join(':');
  return lineOf(left) === lineOf(right);
}

/** All rates, each by what most divide it by. */
export function usualRates(): readonly Measure[] {
  return RATES.map((rate) => ({ kind: 'rate', rate, denominator: rate.denominators[0] }));
}

/**
 * A figure is named as the form in force for the year prints it: 对外公开总数量 of 2020 is no
 * 现行有效件数. @returns null for an id that is none
 */
export function findMeasure(id: MeasureId, year: number | null): Measure | null {
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

export function getMeasure(id: MeasureId, year: number | null): Measure {
  const measure = findMeasure(id, year);
  if (measure === null) throw new Error(`nothing is measured by ${id}`);
  return measure;
}
