/** What a measure is in one report, or why it is not there. */
import type { FormCell } from '../../form/editions.ts';
import type { ReportRecord } from '../../report/record.ts';
import { figureOf, isMarked, stateOf } from '../../report/figure-of.ts';
import { measureFormula } from '../formula/measure-formula.ts';
import { measureRate } from '../rates/measure-rate.ts';
import type { Absent, Measured } from '../rates/measure-rate.ts';
import { isSameMeaning } from '../same-meaning.ts';
import { cellInOlder, formulaInOlder } from './measure-older.ts';
import type { Measure } from './measure.ts';

export type { Measured };

export function measureRecord(
  record: ReportRecord,
  measure: Measure,
  least: number,
): Measured | Absent {
  if (record.edition === 'older') return measureOlder(record, measure, least);
  if (measure.kind === 'rate') return measureRate(record, measure, least);
  return measure.kind === 'formula'
    ? measureFormula(record, measure.read, least)
    : measureFigure(record, measure.cell);
}

const OTHER_FORM: Absent = { absence: 'otherForm', cell: null };

/** What no line of its statistics counts the same is not in it; of rates that people publish none is. */
function measureOlder(record: ReportRecord, measure: Measure, least: number): Measured | Absent {
  if (measure.kind === 'rate') return OTHER_FORM;
  if (measure.kind === 'figure') {
    const line = cellInOlder(record, measure.cell);
    return line === null ? OTHER_FORM : measureFigure(record, line);
  }
  const inLines = formulaInOlder(record, measure.read);
  return inLines === null ? OTHER_FORM : measureFormula(record, inLines, least);
}

/** A blank figure is none: only in a sum does it count as 0. */
function measureFigure(record: ReportRecord, cell: FormCell): Measured | Absent {
  const { id } = cell;
  if (!isSameMeaning(record, cell)) return OTHER_FORM;
  const value = figureOf(record, id);
  if (value === null) {
    return { absence: stateOf(record, id) === 'blank' ? 'blank' : 'unreadable', cell: id };
  }
  const marked = isMarked(record, id) ? [id] : [];
  return { value, cases: null, of: null, isShare: false, isTooFew: false, cells: [id], marked };
}
