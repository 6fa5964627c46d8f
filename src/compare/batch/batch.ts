/** The reports that are compared: each with the name its unit goes by, and what a measure is in each. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { Measure } from '../measures/measure.ts';
import type { Absent } from '../rates/measure-rate.ts';

/** A report as the comparison knows it. */
export interface ComparedReport {
  readonly record: ReportRecord;
  /** What its unit is called in all years; the file's name where no agency was read. */
  readonly name: string;
  /** What kind of body the unit is, such as 乡镇; null = not known. */
  readonly kind: Bilingual | null;
  /** Whether its tables are the sums of the other units': together with them it would count twice. */
  readonly isWhole?: boolean;
}

/** A measure in every report, in the order of the reports; nothing where only one year was asked for. */
export type Column = readonly (Measured | Absent | undefined)[];

export interface Batch {
  readonly reports: readonly ComparedReport[];
  readonly column: (measure: Measure) => Column;
}

/** Names and kinds as the reports themselves have them. */
export function comparedByName(record: ReportRecord): ComparedReport {
  return { record, name: record.agency ?? record.source.name, kind: null };
}

/** Those that can be added up: sums of the others count only where there is nothing else. */
export function withoutWholes<T extends { readonly isWhole?: boolean }>(
  units: readonly T[],
): readonly T[] {
  const parts = units.filter(({ isWhole }) => isWhole !== true);
  return parts.length === 0 ? units : parts;
}
