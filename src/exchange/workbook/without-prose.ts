import type { ExportedReport } from '../json/export-shape.ts';

/** What a workbook is made of: thousands of reports are held for it, and their prose is most of them. */
export function withoutProse(report: ExportedReport): ExportedReport {
  return { ...report, sections: [] };
}
