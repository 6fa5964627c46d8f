/** Figures as cells and panels show them. */
import type { CellId } from '../../../../form/form-types.ts';
import { figureOf, stateOf } from '../../../../report/figure-of.ts';
import type { ReportRecord } from '../../../../report/record.ts';

/** With the minus sign of print. */
export function plain(figure: number): string {
  return String(figure).replace('-', '−');
}

/** 「+3」, 「−2」, 「0」. */
export function signed(figure: number): string {
  return figure > 0 ? `+${figure}` : plain(figure);
}

/** What a report prints: nothing for a blank, a question mark for what could not be read. */
export function printedText(record: ReportRecord, id: CellId): string {
  const state = stateOf(record, id);
  if (state === 'unreadable' || state === 'lost') return '?';
  const figure = figureOf(record, id);
  return figure === null ? '' : plain(figure);
}
