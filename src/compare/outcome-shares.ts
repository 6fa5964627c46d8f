/** How an agency handled its requests: the six kinds of outcome as shares of all it handled. */
import { cellsOf } from '../form/editions.ts';
import type { FormCell } from '../form/editions.ts';
import { RESULT_ROLES } from '../form/form-types.ts';
import type { ResultRole } from '../form/form-types.ts';
import type { ReportRecord } from '../report/record.ts';
import { figureOf, isMarked } from '../report/figure-of.ts';

export const OUTCOMES = RESULT_ROLES;
export type Outcome = ResultRole;

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
    const totals = Object.values(rows)
      .flat()
      .flatMap((line) => totalOf(line) ?? []);
    return [
      {
        record,
        counts,
        shares: byOutcome((outcome) => counts[outcome] / all),
        isMarked: totals.some(({ id }) => isMarked(record, id)),
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

type Line = readonly FormCell[];

/** The rows of table 3 by kind of outcome. */
function rowsOf(record: ReportRecord): Record<Outcome, Line[]> {
  const cells = cellsOf(record).filter(({ table }) => table === 'requests');
  return byOutcome((outcome) => {
    const rows = new Set(cells.map(({ row }) => row).filter(({ role }) => role === outcome));
    return [...rows].map((row) => cells.filter((cell) => cell.row === row));
  });
}

/** The row's printed total; where it is blank, the applicants' figures together. */
function countOf(record: ReportRecord, line: Line): number {
  const total = totalOf(line);
  const printed = total === undefined ? null : figureOf(record, total.id);
  return printed ?? sumOf(line.map(({ id }) => figureOf(record, id) ?? 0));
}

function totalOf(line: Line): FormCell | undefined {
  return line.find(({ column }) => column.role === 'total');
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
