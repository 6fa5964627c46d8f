/**
 * A report as a sheet. The printed figure stays; empty is empty; what was set in the review bears a comment.
 */
import type { FormVariant } from '../../form/editions.ts';
import { figureCell } from './figure-cell.ts';
import type { SheetReport } from './figure-cell.ts';
import { formSheet } from './form-sheet.ts';
import type { FormSheet } from './form-sheet.ts';

export function unitSheet(report: SheetReport, variant: FormVariant): FormSheet {
  const { agency, year, source } = report.report;
  return formSheet({
    name: report.name,
    title: `${agency ?? report.name} ${year ?? ''} 年度`,
    note: `原文件：${source.name}`,
    variant,
    cellOf: (id) => figureCell(report, id),
  });
}
