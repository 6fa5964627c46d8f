/** Print → cell: the figure in the column's unit, or the plain statement that there is none. */
import type { FormColumn } from '../../form/form-types.ts';
import type { Place } from '../../lib/place.ts';
import { findMoneyUnit, toWanYuan } from '../../lib/money-unit.ts';
import { plainCount, readFigure } from '../../lib/read-figure.ts';
import type { MoneyUnit } from '../../lib/money-unit.ts';
import type { FigureOddity } from '../../lib/read-figure.ts';
import type { Cell } from '../../report/report.ts';

export interface Print {
  readonly raw: string;
  readonly place: Place;
}

export interface ReadCell {
  readonly cell: Cell;
  /** Why the figure, though read, might not be what was meant. */
  readonly oddity: FigureOddity | null;
}

/** @param saidUnit the money unit that label, header or caption names, if one does */
export function cellOfPrint(
  { raw, place }: Print,
  column: FormColumn,
  saidUnit: MoneyUnit | null,
): ReadCell {
  const count = column.kind === 'money' ? null : plainCount(raw);
  if (count !== null)
    return { cell: { raw, place, value: count, unit: null, state: 'read' }, oddity: null };
  const reading = readFigure(raw, column.kind);
  if (reading.kind === 'blank' || reading.kind === 'placeholder') {
    return { cell: { value: null, unit: null, raw, place, state: 'blank' }, oddity: null };
  }
  const unreadable = { value: null, unit: null, raw, place, state: 'unreadable' } as const;
  if (reading.kind === 'unreadable') return { cell: unreadable, oddity: null };
  const moneyUnit = reading.unit === null ? null : findMoneyUnit(reading.unit);
  if (column.kind !== 'money') {
    // 「5 元」 in a column of counts: no telling what was meant.
    if (moneyUnit !== null && reading.unit?.endsWith('元') === true)
      return { cell: unreadable, oddity: null };
    const { value, unit, oddity } = reading;
    return { cell: { raw, place, value, unit, state: 'read' }, oddity };
  }
  const unit = moneyUnit ?? (saidUnit === '万元' ? null : saidUnit);
  return {
    cell: { raw, place, value: toWanYuan(reading.digits, unit), unit, state: 'read' },
    oddity: reading.oddity,
  };
}

/** A cell for which the document gives no print, or print that cannot be told apart. */
export function lostCell(print: Print = { raw: '', place: [] }): Cell {
  return { ...print, value: null, state: print.raw === '' ? 'lost' : 'unreadable', unit: null };
}
