/** The JSON as a file to save: everything that was read, found, decided and changed. */
import { dayStamp } from '../../lib/day-stamp.ts';
import type { WriteExport } from '../file/export.ts';
import { exportReport } from './export-report.ts';
import { jsonLine } from './json-line.ts';
import { closeJson, openJson } from './write-json.ts';

export const writeJsonFile: WriteExport = async ({ reports, failures, changedAt, date }) => {
  const parts = [openJson(changedAt)];
  let separator = '';
  for await (const report of reports) {
    parts.push(`${separator}\n${jsonLine(exportReport(report))}`);
    separator = ',';
  }
  parts.push(closeJson(failures()));
  return { name: `勾稽-年报数据-${dayStamp(new Date(date))}`, parts };
};
