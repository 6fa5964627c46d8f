/** What a measure is in one report, or why it is not there. */
import type { FormCell } from '../../form/editions.ts';
import type { ReportRecord } from '../../report/record.ts';
import { figureOf, isMarked, stateOf } from '../../report/figure-of.ts';
import { measureFormula } from '../formula/measure-formula.ts';
import { measureRate } from '../rates/measure-rate.ts';
import type { Absent, Measured } from '../rates/measure-rate.ts';
import { isSameMeaning } from '../same-meaning.ts';
import type { Measure } from './measure.ts';

export type { Measured };

export function measureRecord(
  record: ReportRecord,
  measure: Measure,
  least: number,
): Measured | Absent {
  if (measure.kind === 'rate') return measureRate(record, measure, least);
  return measure.kind === 'formula'
    ? measureFormula(record, measure.read, least)
    : measureFigure(record, measure.cell);
}

/** A blank figure is none: only in a sum does it count as 0. */
function measureFigure(record: ReportRecord, cell: FormCell): Measured | Absent {
  const { id } = cell;
  if (!isSameMeaning(record, cell)) return { absence: 'otherForm', cell: null };
  const value = figureOf(record, id);
  if (value === null) {
    return { absence: stateOf(record, id) === 'blank' ? 'blank' : 'unreadable', cell: id };
  }
  const marked = isMarked(record, id) ? [id] : [];
  return { value, cases: null, of: null, interval: null, isTooFew: false, cells: [id], marked };
}
