/** The units of one year by one measure: highest first, those of too few cases, those without a figure. */
import type { Batch, Column, ComparedReport } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { ChartQuery } from '../query.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';
import { absentInOrder, notOfYear } from '../shown/absent-units.ts';

export interface RankedUnit extends ComparedReport {
  readonly measured: Measured;
}

export interface Ranking {
  /** Highest first; equal ones in the order given. */
  readonly enough: readonly RankedUnit[];
  /** Too few cases to be ranked; the same order. */
  readonly few: readonly RankedUnit[];
  /** By reason. */
  readonly absent: readonly AbsentUnit[];
}

/** By column and year: most charts stand on the ranking, and so does the list of whom they show. */
const known = new WeakMap<Column, Map<number | null, Ranking>>();

/** How many reports a turn looks at. */
const TURN = 1000;

export function rankUnits(batch: Batch, query: ChartQuery): Ranking {
  const turns = rankInTurns(batch, query);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

/** Yields between turns; where it is known, at once. */
export function* rankInTurns(
  batch: Batch,
  { measure, year }: ChartQuery,
): Generator<void, Ranking> {
  const column = batch.column(measure);
  const byYear = known.get(column) ?? new Map<number | null, Ranking>();
  known.set(column, byYear);
  const ranking = byYear.get(year) ?? (yield* rankColumn(batch, column, year));
  byYear.set(year, ranking);
  return ranking;
}

function* rankColumn(batch: Batch, column: Column, year: number | null): Generator<void, Ranking> {
  const units: RankedUnit[] = [];
  const absent: AbsentUnit[] = [];
  const named = new Set<string>();
  for (const [nth, report] of batch.reports.entries()) {
    if (nth % TURN === TURN - 1) yield;
    const { record, name } = report;
    const measured = column[nth];
    if (record.year !== year || measured === undefined) continue;
    named.add(name);
    if ('absence' in measured) absent.push({ name, record, ...measured });
    else units.push({ ...report, measured });
  }
  absent.push(...notOfYear(batch.reports, year, named));
  yield;
  units.sort((left, right) => right.measured.value - left.measured.value);
  return {
    enough: units.filter(({ measured }) => !measured.isTooFew),
    few: units.filter(({ measured }) => measured.isTooFew),
    absent: absentInOrder(absent),
  };
}
