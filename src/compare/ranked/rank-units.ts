/** The units of one year by one measure: highest first, those of too few cases, those without a figure. */
import type { ReportRecord } from '../../report/record.ts';
import { measureRecord } from '../measures/measure-record.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { Measure } from '../measures/measure.ts';
import type { Absence, Absent } from '../rates/measure-rate.ts';

export interface RankedUnit {
  readonly record: ReportRecord;
  readonly name: string;
  readonly measured: Measured;
}

/** `noReport` = of another year only; `noYear` = a report whose year is not known. */
export type UnitAbsence = Absence | 'noReport' | 'noYear';

export interface AbsentUnit {
  readonly name: string;
  readonly absence: UnitAbsence;
  /** What to look at; null when there is no report of the year. */
  readonly record: ReportRecord | null;
  readonly cell: Absent['cell'];
}

export interface Ranking {
  /** Highest first; equal ones in the order given. */
  readonly enough: readonly RankedUnit[];
  /** Too few cases to be ranked; the same order. */
  readonly few: readonly RankedUnit[];
  /** By reason. */
  readonly absent: readonly AbsentUnit[];
}

export interface RankQuery {
  readonly measure: Measure;
  readonly year: number | null;
  readonly least: number;
}

function nameOf({ agency, source }: ReportRecord): string {
  return agency ?? source.name;
}

export function rankUnits(records: readonly ReportRecord[], query: RankQuery): Ranking {
  const { measure, year, least } = query;
  const units: RankedUnit[] = [];
  const absent: AbsentUnit[] = [];
  const named = new Set<string>();
  for (const record of records) {
    if (record.year !== year) continue;
    const name = nameOf(record);
    named.add(name);
    const measured = measureRecord(record, measure, least);
    if ('absence' in measured) absent.push({ name, record, ...measured });
    else units.push({ record, name, measured });
  }
  absent.push(...notOfYear(records, year, named));
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
};

/** Each unit once that has no report of the year. */
function notOfYear(
  records: readonly ReportRecord[],
  year: number | null,
  named: ReadonlySet<string>,
): AbsentUnit[] {
  const others = new Map<string, AbsentUnit>();
  for (const record of records) {
    const name = nameOf(record);
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
