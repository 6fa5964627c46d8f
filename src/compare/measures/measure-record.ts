/** What a measure is in one report, or why it is not there. */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { findCell } from '../../form/name-cell.ts';
import type { ReportRecord } from '../../report/record.ts';
import { figureOf, isMarked, stateOf } from '../../report/figure-of.ts';
import { measureRate } from '../rates/measure-rate.ts';
import type { Absent, RateValue } from '../rates/measure-rate.ts';
import type { Measure } from './measure.ts';

/** Of a plain figure there are no cases, no n and no interval. */
export type Measured = Omit<RateValue, 'cases' | 'of'> & {
  readonly cases: number | null;
  readonly of: number | null;
};

export function measureRecord(
  record: ReportRecord,
  measure: Measure,
  least: number,
): Measured | Absent {
  return measure.kind === 'rate'
    ? measureRate(record, measure, least)
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

const meanings = new WeakMap<FormCell, Map<readonly FormCell[], boolean>>();

/** The two forms print 现行有效件数 and 对外公开总数量 in one place: what it is, the English names. */
function isSameMeaning(record: ReportRecord, cell: FormCell): boolean {
  const byForm = meanings.get(cell) ?? new Map<readonly FormCell[], boolean>();
  meanings.set(cell, byForm);
  const form = cellsOf(record);
  const known = byForm.get(form);
  if (known !== undefined) return known;
  const isSame = findCell(record, cell.id)?.column.english === cell.column.english;
  byForm.set(form, isSame);
  return isSame;
}
