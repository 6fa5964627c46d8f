/** The value of a rate in one report, with its cases, what it divides by, and how sure it is. */
import type { CellId } from '../../form/form-types.ts';
import type { ReportRecord } from '../../report/record.ts';
import { isMarked, stateOf } from '../../report/figure-of.ts';
import { cellsOfRate } from '../../form/rates/cells-of-part.ts';
import { countedCell } from './counted-cell.ts';
import type { CellAbsence } from './counted-cell.ts';
import type { Denominator, Rate } from '../../form/rates/rate.ts';
import { wilson } from './wilson.ts';
import type { Interval } from './wilson.ts';

export interface RateValue {
  readonly value: number;
  /** The numerator. */
  readonly cases: number;
  /** The denominator, n. */
  readonly of: number;
  /** Whether the cases are a part of what they are divided by, so that there is an interval. */
  readonly isShare: boolean;
  readonly isTooFew: boolean;
  /** All cells that take part, the numerator's first. */
  readonly cells: readonly CellId[];
  /** Those that an open error or doubt names. */
  readonly marked: readonly CellId[];
}

/** Of what is no quotient of counts there are no cases, no n and no interval. */
export type Measured = Omit<RateValue, 'cases' | 'of'> & {
  readonly cases: number | null;
  readonly of: number | null;
};

/** Why a report has no such rate; `noCases` = nothing to divide by. */
export type Absence = CellAbsence | 'noCases';

export interface Absent {
  readonly absence: Absence;
  /** The cell that stands in the way. */
  readonly cell: CellId | null;
}

/** @param least cases under which the rate is `isTooFew` */
export function measureRate(
  record: ReportRecord,
  { rate, denominator }: { readonly rate: Rate; readonly denominator: Denominator },
  least: number,
): RateValue | Absent {
  const parts = cellsOfRate(rate, denominator, record);
  if (parts === null) return { absence: 'otherForm', cell: null };
  const { above, below, without, cells } = parts;
  const cases = sumOf(record, above);
  if (typeof cases !== 'number') return cases;
  const all = sumOf(record, below);
  if (typeof all !== 'number') return all;
  const off = sumOf(record, without);
  if (typeof off !== 'number') return off;
  const of = all - off;
  if (of <= 0) {
    const blank = below.find((id) => stateOf(record, id) === 'blank');
    return { absence: blank === undefined ? 'noCases' : 'blank', cell: blank ?? below[0] ?? null };
  }
  return {
    value: cases / of,
    cases,
    of,
    isShare: rate.isShare,
    isTooFew: of < least,
    cells,
    marked: hasOpen(record) ? cells.filter((id) => isMarked(record, id)) : NONE,
  };
}

/** At 95 %; null where there is none. Reckoned where it is shown: of a column of thousands it rarely is. */
export function intervalOf({ isShare, cases, of }: Measured): Interval | null {
  return isShare && cases !== null && of !== null ? wilson(cases, of) : null;
}

/** Most reports have nothing open: their cells need not be looked through. */
function hasOpen({ open: { error, warning } }: ReportRecord): boolean {
  return error + warning > 0;
}

/** One for all: there are thousands of them. */
const NONE: readonly CellId[] = [];

function sumOf(record: ReportRecord, ids: readonly CellId[]): number | Absent {
  let sum = 0;
  for (const id of ids) {
    const figure = countedCell(record, id);
    if (typeof figure !== 'number') return { absence: figure, cell: id };
    sum += figure;
  }
  return sum;
}
