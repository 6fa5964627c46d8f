/**
 * A figure as it counts in a rate. A blank counts as 0 only where its row then adds up: a row whose
 * total was left blank over figures would make a rate that nobody printed.
 */
import type { CellId } from '../../form/form-types.ts';
import { rowOfTotal } from '../../form/rates/row-of-total.ts';
import type { ReportRecord } from '../../report/record.ts';
import { countedFigure, countedSum, figureOf, stateOf } from '../../report/figure-of.ts';

/** Why there is no figure: the form has no such cell, it cannot be read, it is blank. */
export type CellAbsence = 'otherForm' | 'unreadable' | 'blank';

export function countedCell(record: ReportRecord, id: CellId): number | CellAbsence {
  const figure = figureOf(record, id);
  if (figure !== null) return figure;
  const state = stateOf(record, id);
  if (state === null) return 'otherForm';
  if (state === 'unreadable' || state === 'lost') return 'unreadable';
  return isRowWhole(record, id) ? 0 : 'blank';
}

/** Of a row whose total and another figure cannot be read nothing is known. */
function isRowWhole(record: ReportRecord, id: CellId): boolean {
  const row = rowOfTotal(record, id);
  if (row === null) return false;
  const total = countedFigure(record, row.total);
  return total !== null && total === countedSum(record, row.others);
}
