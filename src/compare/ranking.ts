/** One indicator, report by report, highest first. */
import type { CellId } from '../form/form-types.ts';
import type { ReportRecord } from '../report/record.ts';
import { figureOf, isMarked } from '../report/figure-of.ts';

export interface RankedReport {
  readonly record: ReportRecord;
  readonly value: number;
  /** An open error or doubt names the figure. */
  readonly isMarked: boolean;
}

/** Reports that have no such figure are left out. */
export function rankReports(records: readonly ReportRecord[], indicator: CellId): RankedReport[] {
  return records
    .flatMap((record) => {
      const value = figureOf(record, indicator);
      return value === null ? [] : [{ record, value, isMarked: isMarked(record, indicator) }];
    })
    .sort((left, right) => right.value - left.value);
}
