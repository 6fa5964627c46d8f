/**
 * The workbook: a list of what is in it, the official tables of each report with living sums, the sums of
 * the units by year, a sheet a table for filters, and what was found. (Office Open XML, ECMA-376.)
 */
import type { WriteSheet } from 'hucre/xlsx';
import { dayStamp } from '../../lib/day-stamp.ts';
import type { ExportedBatch } from '../collection-shape.ts';
import type { WriteExport } from '../file/export.ts';
import { exportReport } from '../json/export-report.ts';
import { variantOf } from '../json/variant-of.ts';
import { onSheet, sheetName } from '../file/address.ts';
import type { LongSheet } from '../file/long-sheet.ts';
import { writeSheets } from '../file/write-sheets.ts';
import { chartedUnits } from './chart-data.ts';
import { chartSheet, CHARTED_RATE } from './chart-sheet.ts';
import { contentsSheet } from './contents-sheet.ts';
import { findingRows, findingsSheet } from './findings-sheet.ts';
import type { FoundReport } from './findings-sheet.ts';
import { rateSheet } from './rate-sheet.ts';
import { sumSheets } from './sum-sheets.ts';
import { tableSheets } from './table-sheets.ts';
import type { TableSheets } from './table-sheets.ts';
import { unitSheet } from './unit-sheet.ts';
import { withoutProse } from './without-prose.ts';
import type { FormSheet } from './form-sheet.ts';
import type { MadeSheet } from './sum-sheets.ts';

/** More sheets than these nobody leafs through, and Excel opens slowly: the tables hold all reports. */
export const MOST_UNIT_SHEETS = 400;

export const writeWorkbook: WriteExport = async (source) => {
  const { reports, collection, failures, subject, changedAt, date } = source;
  const batch = await collection();
  const found: FoundReport[] = [];
  for await (const reviewed of reports) {
    const report = withoutProse(exportReport(reviewed));
    found.push({
      unit: batch?.unitOf.get(report.id) ?? report.agency ?? report.source.name,
      report,
    });
  }
  const failed = failures().map(({ name }) => name);
  const parts = await workbookOf(found, batch, { failed, changedAt });
  return { name: `勾稽-工作簿-${subject}-${dayStamp(new Date(date))}`, parts };
};

const NO_TIME = '1980-01-01T12:00:00.000Z';

/** @returns the file in pieces */
export async function workbookOf(
  found: readonly FoundReport[],
  batch: ExportedBatch | null,
  { failed, changedAt }: { readonly failed: readonly string[]; readonly changedAt: string },
): Promise<Uint8Array<ArrayBuffer>[]> {
  const taken = new Set<string>(['目录', '比率', '图表', '表二', '表三', '表四', '问题']);
  const shown = found.length <= MOST_UNIT_SHEETS ? found : [];
  const rows = findingRows(shown);
  const made = shown.flatMap((each, nth): MadeSheet[] => {
    // Each statistics table of before 2019 is a form of its own: there are no sheets for them.
    if (each.report.tables.statistics !== undefined) return [];
    const variant = variantOf(each.report);
    const name = sheetName(`${each.unit}${each.report.year ?? ''}`, taken);
    const sheet = { name, report: each.report, findingRows: rows[nth] ?? new Map() };
    return [{ ...unitSheet(sheet, variant), found: each, variant }];
  });
  const parents = new Set(batch?.said.units.flatMap(({ parent }) => parent ?? []));
  const sums = sumSheets(made, batch?.rollUps ?? null, taken);
  const addresses = new Map(made.map((each) => [each.found.report.id, each.addresses]));
  const tables = tableSheets(found);
  const all = [
    ...sums,
    ...rateSheets(found, tables, parents),
    ...tables.sheets,
    findingsSheet(found, ({ id }, cell) => linkOf(addresses.get(id), cell)),
  ];
  const contents = contentsSheet(
    made.map(({ found: { unit, report }, sheet }) => ({
      unit,
      report,
      location: onSheet(sheet.name, 'A1'),
    })),
    { found, failed, sheets: all.map((each) => ('looks' in each ? each.sheet : each).name) },
  );
  // The same session gives the same bytes.
  const modified = new Date(changedAt === '' ? NO_TIME : changedAt);
  return await writeSheets([contents, ...all, ...made.map(({ sheet }) => sheet)], modified);
}

function linkOf(addresses: FormSheet['addresses'] | undefined, cell: string): string | null {
  const entry = [...(addresses ?? [])].find(([id]) => id === cell);
  return entry?.[1] ?? null;
}

/** Charts and what they show. */
function rateSheets(
  found: readonly FoundReport[],
  tables: TableSheets,
  parents: ReadonlySet<string>,
): readonly (WriteSheet | LongSheet)[] {
  const { sheet, placeOf } = rateSheet(found, tables);
  const charted = chartedUnits(found, parents, (nth) => placeOf(nth, CHARTED_RATE));
  return charted === null ? [sheet] : [chartSheet(charted, tables), sheet];
}
