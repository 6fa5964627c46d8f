import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from './make-report.ts';

const DATE = '2026-01-31T08:00:00.000Z';

/** A report that says the text wherever somebody else writes: name, agency, prose, print, notes. */
export function reportSaying(text: string): ReviewedReport {
  const made = makeReport({
    agency: text,
    sections: { problems: text },
    headings: { overview: `一、${text}` },
    cells: {
      'disputes.review.total': { value: 2, raw: text },
      'requests.received.naturalPerson': { state: 'unreadable', raw: text },
    },
  });
  const reading = { ...made, source: { ...made.source, name: text } };
  const findings = checkReport(reading).map((finding) => ({
    ...finding,
    message: { zh: `${finding.message.zh}${text}`, en: text },
  }));
  const decisions = Object.fromEntries(
    findings.map((finding) => {
      return [findingKey(finding, reading), { resolution: 'dismissed' as const, note: text }];
    }),
  );
  const edit = { cell: 'disputes.review.total', from: 2, to: 3, at: DATE, note: text, by: null };
  return {
    ...NO_REVIEW,
    reading,
    findings,
    decisions,
    edits: [{ ...edit, cell: 'disputes.review.total' }],
  };
}
