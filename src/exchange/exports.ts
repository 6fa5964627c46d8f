/**
 * The files that reports are saved as, in the order of the page's menu. To add one: a file that writes
 * it, a line here, its words (`downloads.kinds`), which the compiler then asks for.
 */
import type { Export } from './file/export.ts';

export const EXPORTS = [
  {
    id: 'sheetHtml',
    extension: 'html',
    type: 'text/html;charset=utf-8',
    holdsVersions: false,
    load: async () => (await import('./letters/sheet-html.ts')).writeSheetHtml,
  },
  {
    id: 'sheetXlsx',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holdsVersions: false,
    load: async () => (await import('./letters/sheet-xlsx.ts')).writeSheetXlsx,
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    holdsVersions: true,
    load: async () => (await import('./json/json-file.ts')).writeJsonFile,
  },
  {
    id: 'workbook',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holdsVersions: false,
    load: async () => (await import('./workbook/write-workbook.ts')).writeWorkbook,
  },
  {
    id: 'excelCsv',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    holdsVersions: false,
    load: async () => (await import('./package/excel-csv.ts')).writeExcelCsv,
  },
  {
    id: 'package',
    extension: 'zip',
    type: 'application/zip',
    holdsVersions: false,
    load: async () => (await import('./package/package-zip.ts')).writePackageZip,
  },
] as const satisfies readonly Export[];

export type ExportKind = (typeof EXPORTS)[number]['id'];
