/** The course of each unit over the years asked for: its figures, its gaps, and where its form changed. */
import type { EditionId } from '../../form/editions.ts';
import { editionOfYear } from '../../form/editions.ts';
import { absenceAt, pointAt } from '../courses/course.ts';
import type { Course, CoursePoint } from '../courses/course.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';

export interface TrendUnit {
  readonly name: string;
  /** One a year of the range; null = a gap. */
  readonly points: readonly (CoursePoint | null)[];
  /** Years that another form begins with. */
  readonly breaks: readonly number[];
  /** No figure of it stands on enough cases. */
  readonly isTooFew: boolean;
}

export interface TrendUnits {
  readonly units: readonly TrendUnit[];
  /** Those without a figure in any of the years. */
  readonly absent: readonly AbsentUnit[];
}

/** @param years one after the other, none left out */
export function trendUnits(courses: readonly Course[], years: readonly number[]): TrendUnits {
  const units: TrendUnit[] = [];
  const absent: AbsentUnit[] = [];
  const last = years.at(-1);
  if (last === undefined) return { units, absent };
  for (const course of courses) {
    const points = years.map((year) => pointAt(course, year));
    if (points.every((point) => point === null)) {
      absent.push(absenceAt(course, last));
      continue;
    }
    units.push({
      name: course.name,
      points,
      breaks: breaksOf(course, years),
      isTooFew: points.every((point) => point?.measured.isTooFew ?? true),
    });
  }
  return { units, absent };
}

/** Where there is no report, the form in force for the year counts. */
function breaksOf({ years: reported }: Course, years: readonly number[]): readonly number[] {
  const forms = years.map((year): EditionId => {
    const record = reported.get(year)?.report.record;
    return record?.edition ?? editionOfYear(year) ?? 'older';
  });
  return years.filter((_year, nth) => nth > 0 && forms[nth] !== forms[nth - 1]);
}
