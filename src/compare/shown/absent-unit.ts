import type { ReportRecord } from '../../report/record.ts';
import type { Absence, Absent } from '../rates/measure-rate.ts';

/**
 * `noReport` = of another year only; `noYear` = a report whose year is not known; `notPositive` = a
 * figure that has no place on a scale of powers.
 */
export type UnitAbsence = Absence | 'noReport' | 'noYear' | 'notPositive';

export interface AbsentUnit {
  readonly name: string;
  readonly absence: UnitAbsence;
  /** What to look at; null when there is no report of the year. */
  readonly record: ReportRecord | null;
  readonly cell: Absent['cell'];
  /** Of several years, the one that it lacks. */
  readonly year?: number;
}
