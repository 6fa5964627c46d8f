/** How an agency handled its requests: the six kinds of outcome as shares of all it handled. */
import { cellsOf } from '../form/editions.ts';
import { cellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { REQUEST_COLUMNS } from '../form/requests-table.ts';
import type { ReportRecord } from '../report/record.ts';
import { figureOf, isMarked } from './figure-of.ts';

export const OUTCOMES = [
  'granted',
  'partial',
  'denied',
  'unavailable',
  'rejected',
  'other',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface OutcomeShares {
  readonly record: ReportRecord;
  /** Requests by kind of outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The same as shares of their sum, 0 to 1. */
  readonly shares: Readonly<Record<Outcome, number>>;
  readonly isMarked: boolean;
}

/** Reports without any handled request are left out. */
export function outcomeShares(records: readonly ReportRecord[]): OutcomeShares[] {
  return records.flatMap((record) => {
    const rows = rowsOf(record);
    const counts = byOutcome((outcome) => sumOf(rows[outcome].map((row) => countOf(record, row))));
    const all = sumOf(Object.values(counts));
    if (all === 0) return [];
    const cells = Object.values(rows).flat().map(totalCell);
    return [
      {
        record,
        counts,
        shares: byOutcome((outcome) => counts[outcome] / all),
        isMarked: cells.some((id) => isMarked(record, id)),
      },
    ];
  });
}

function byOutcome<T>(make: (outcome: Outcome) => T): Record<Outcome, T> {
  return {
    granted: make('granted'),
    partial: make('partial'),
    denied: make('denied'),
    unavailable: make('unavailable'),
    rejected: make('rejected'),
    other: make('other'),
  };
}

/** The rows of table 3 by kind of outcome: `denied.*` are denials. */
function rowsOf(record: ReportRecord): Record<Outcome, string[]> {
  const keys = cellsOf(record)
    .filter(({ table, column }) => table === 'requests' && column.key === 'total')
    .map(({ row }) => row.key);
  return byOutcome((outcome) =>
    keys.filter((key) => key === outcome || key.startsWith(`${outcome}.`)),
  );
}

/** The row's printed total; where it is blank, the applicants' figures together. */
function countOf(record: ReportRecord, row: string): number {
  const total = figureOf(record, totalCell(row));
  if (total !== null) return total;
  return sumOf(
    REQUEST_COLUMNS.map(({ key }) => figureOf(record, cellId('requests', row, key)) ?? 0),
  );
}

function totalCell(row: string): CellId {
  return cellId('requests', row, 'total');
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
