/** A measure of each unit over the years: what two charts of several years stand on. */
import type { Batch, Column, ComparedReport } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { Measure } from '../measures/measure.ts';
import type { Absent } from '../rates/measure-rate.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';
import type { ReportRecord } from '../../report/record.ts';

export interface CourseYear {
  readonly report: ComparedReport;
  readonly measured: Measured | Absent;
}

export interface Course {
  readonly name: string;
  /** By year; of several reports of one year the last given. */
  readonly years: ReadonlyMap<number, CourseYear>;
  /** A report of it whose year is not known. */
  readonly undated: ReportRecord | null;
}

/** A figure of the course. */
export interface CoursePoint {
  readonly report: ComparedReport;
  readonly year: number;
  readonly measured: Measured;
}

/** Put together once a column: whichever of its years are looked at. */
const known = new WeakMap<Column, readonly Course[]>();

/** In the order in which the units first come. */
export function coursesOf(batch: Batch, measure: Measure): readonly Course[] {
  const column = batch.column(measure);
  const courses = known.get(column) ?? putTogether(batch, column);
  known.set(column, courses);
  return courses;
}

function putTogether(batch: Batch, column: Column): readonly Course[] {
  const courses = new Map<
    string,
    { years: Map<number, CourseYear>; undated: ReportRecord | null }
  >();
  for (const [nth, report] of batch.reports.entries()) {
    const { name, record } = report;
    const measured = column[nth];
    if (measured === undefined) continue;
    const course = courses.get(name) ?? { years: new Map<number, CourseYear>(), undated: null };
    courses.set(name, course);
    if (record.year === null) course.undated = record;
    else course.years.set(record.year, { report, measured });
  }
  return [...courses].map(([name, course]) => ({ name, ...course }));
}

export function pointAt({ years }: Course, year: number): CoursePoint | null {
  const found = years.get(year);
  if (found === undefined) return null;
  const { report, measured } = found;
  return 'absence' in measured ? null : { report, year, measured };
}

/** Why the course has no figure in a year. */
export function absenceAt({ name, years, undated }: Course, year: number): AbsentUnit {
  const found = years.get(year);
  if (found !== undefined && 'absence' in found.measured) {
    return { name, year, record: found.report.record, ...found.measured };
  }
  return undated === null
    ? { name, year, absence: 'noReport', record: null, cell: null }
    : { name, absence: 'noYear', record: undated, cell: null };
}
