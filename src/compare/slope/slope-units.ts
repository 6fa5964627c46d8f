/** The units that have a figure of both years, and who lacks which. */
import { absenceAt, pointAt } from '../courses/course.ts';
import type { Course, CoursePoint } from '../courses/course.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';

export interface SlopeUnit {
  readonly name: string;
  readonly before: CoursePoint;
  readonly after: CoursePoint;
  /** The later figure less the earlier. */
  readonly change: number;
  /** In one of the two years. */
  readonly isTooFew: boolean;
}

export interface TwoYears {
  readonly since: number;
  readonly year: number;
}

export interface SlopeUnits {
  /** Highest in the later year first. */
  readonly units: readonly SlopeUnit[];
  /** One for each year that a unit lacks. */
  readonly absent: readonly AbsentUnit[];
}

export function slopeUnits(courses: readonly Course[], { since, year }: TwoYears): SlopeUnits {
  const units: SlopeUnit[] = [];
  const absent: AbsentUnit[] = [];
  for (const course of courses) {
    const [before, after] = [pointAt(course, since), pointAt(course, year)];
    if (before === null || after === null) {
      absent.push(...lackedBy(course, [...(before ? [] : [since]), ...(after ? [] : [year])]));
      continue;
    }
    units.push({
      name: course.name,
      before,
      after,
      change: after.measured.value - before.measured.value,
      isTooFew: before.measured.isTooFew || after.measured.isTooFew,
    });
  }
  units.sort((one, two) => two.after.measured.value - one.after.measured.value);
  // By year, so that the notes name one year after the other.
  absent.sort((one, two) => (one.year ?? 0) - (two.year ?? 0));
  return { units, absent };
}

/** A report without a year may be of either: it is named once. */
function lackedBy(course: Course, years: readonly number[]): readonly AbsentUnit[] {
  const lacked = years.map((year) => absenceAt(course, year));
  return lacked.filter((each, nth) => nth === 0 || each.year !== undefined);
}
