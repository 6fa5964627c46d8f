import type { ReportRecord } from '../../report/record.ts';
import type { Batch } from '../batch/batch.ts';

/** The reports that a chart of one year stands on, whether they have its figure or not. */
export function recordsOfYear({ reports }: Batch, year: number | null): readonly ReportRecord[] {
  return reports.flatMap(({ record }) => (record.year === year ? record : []));
}
