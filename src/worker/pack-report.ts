/** A report as it crosses to the page: checked, its compact record beside its body as bytes. */
import { traceOf } from '../collection/trace-of.ts';
import { keepSame } from '../form/link-statistics.ts';
import { recordOf } from '../report/record.ts';
import { checkReviewed } from '../rules/check-reviewed.ts';
import type { ProcessedReport } from './process-file.ts';
import { packBody } from './body/body-protocol.ts';
import type { ParsedReport } from './protocol.ts';

export function packReport({ reading, document, ...review }: ProcessedReport): ParsedReport {
  const { report, findings } = checkReviewed(reading, review);
  const record = recordOf(report, findings, { lines: keepSame(report.statistics), ...review });
  const trace = traceOf(reading);
  return { record, trace, body: packBody({ reading, document }), ...review };
}
