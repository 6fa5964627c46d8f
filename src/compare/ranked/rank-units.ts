/** The units of one year by one measure: highest first, those of too few cases, those without a figure. */
import type { Batch, ComparedReport } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { ChartQuery } from '../query.ts';
import type { AbsentUnit, UnitAbsence } from '../shown/absent-unit.ts';

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

export function rankUnits(batch: Batch, { measure, year }: ChartQuery): Ranking {
  const units: RankedUnit[] = [];
  const absent: AbsentUnit[] = [];
  const named = new Set<string>();
  const column = batch.column(measure);
  for (const [nth, report] of batch.reports.entries()) {
    const { record, name } = report;
    const measured = column[nth];
    if (record.year !== year || measured === undefined) continue;
    named.add(name);
    if ('absence' in measured) absent.push({ name, record, ...measured });
    else units.push({ ...report, measured });
  }
  absent.push(...absentOfYear(batch.reports, year, named));
  units.sort((left, right) => right.measured.value - left.measured.value);
  return {
    enough: units.filter(({ measured }) => !measured.isTooFew),
    few: units.filter(({ measured }) => measured.isTooFew),
    absent: absent.sort((left, right) => ORDER[left.absence] - ORDER[right.absence]),
  };
}

const ORDER: Readonly<Record<UnitAbsence, number>> = {
  noReport: 0,
  noYear: 1,
  unreadable: 2,
  blank: 3,
  otherForm: 4,
  noCases: 5,
  notPositive: 6,
};

/** Each unit once that has no report of the year. @param named those that have one */
export function absentOfYear(
  reports: readonly ComparedReport[],
  year: number | null,
  named: ReadonlySet<string>,
): AbsentUnit[] {
  const others = new Map<string, AbsentUnit>();
  for (const { record, name } of reports) {
    if (record.year === year || named.has(name) || others.has(name)) continue;
    others.set(
      name,
      record.year === null
        ? { name, absence: 'noYear', record, cell: null }
        : { name, absence: 'noReport', record: null, cell: null },
    );
  }
  return [...others.values()];
}
