/** A unit that handled so many requests by natural persons, by kind of outcome: its sums hold. */
import type { CellId } from '../../src/form/form-types.ts';
import { cellId } from '../../src/form/form-types.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

const ROWS = {
  granted: 'granted',
  partial: 'partial',
  denied: 'denied.deliberative',
  unavailable: 'unavailable.notHeld',
  rejected: 'rejected.petition',
  other: 'other.other',
} as const;

export type HandledCases = Partial<Readonly<Record<keyof typeof ROWS, number>>>;

/** @param parts laid over it, such as a year, an edition or doubts */
export function handledUnit(
  agency: string,
  cases: HandledCases,
  { cells = {}, ...parts }: ReportParts = {},
): ReportRecord {
  const all = Object.values(cases).reduce((sum, each) => sum + each, 0);
  const other = parts.edition === '2019' ? 'other' : ROWS.other;
  const rows = { ...ROWS, other };
  const figures = Object.entries(cases).map(([outcome, count]) => {
    const row = Object.entries(rows).find(([name]) => name === outcome)?.[1] ?? outcome;
    return [row, count] as const;
  });
  const filled: Record<CellId, number> = {};
  for (const [row, count] of [...figures, ['received', all], ['total', all]] as const) {
    for (const column of ['naturalPerson', 'total']) {
      filled[cellId('requests', row, column)] = count;
    }
  }
  const year = parts.year === undefined ? 2023 : parts.year;
  const report = {
    ...makeReport({ ...parts, agency, year, cells: { ...filled, ...cells } }),
    id: `${agency}${year ?? ''}`,
  };
  return recordOf(report, checkReport(report), NO_REVIEW);
}
