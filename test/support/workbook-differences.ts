/** What a workbook that LibreOffice has worked out says otherwise than the JSON and the charts of the page. */
import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';
import { measureRate } from '../../src/compare/rates/measure-rate.ts';
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import { sheetName } from '../../src/exchange/file/address.ts';
import type { ExportedReport } from '../../src/exchange/json/export-shape.ts';
import { variantOf } from '../../src/exchange/json/variant-of.ts';
import type { FoundReport } from '../../src/exchange/workbook/findings-sheet.ts';
import { rateSheet } from '../../src/exchange/workbook/rate-sheet.ts';
import { tableSheets } from '../../src/exchange/workbook/table-sheets.ts';
import { unitSheet } from '../../src/exchange/workbook/unit-sheet.ts';
import { cellsOf } from '../../src/form/editions.ts';
import type { Equation } from '../../src/form/equation.ts';
import { splitCellId } from '../../src/form/form-types.ts';
import { RATES } from '../../src/form/rates/rates.ts';
import { USUAL_LEAST } from '../../src/form/rates/rate.ts';
import { applyEdits } from '../../src/report/edits.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { parseAddress } from './parse-address.ts';

/** What was stored with the formulas is taken out: whoever opens it must work them out. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, content] as const;
    const xml = new TextDecoder().decode(content);
    return [name, new TextEncoder().encode(xml.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))] as const;
  });
  return zipSync(Object.fromEntries(files));
}

type ValueAt = (address: string) => unknown;

/** @param address `'sheet'!A1` */
export async function valuesOf(bytes: Uint8Array): Promise<ValueAt> {
  const { sheets } = await readXlsx(bytes);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (address) => {
    const { sheet, row, column } = parseAddress(address);
    const found = byName.get(sheet);
    const cell: Partial<Cell> = found?.cells?.get(`${row},${column}`) ?? {};
    const value = cell.formulaResult ?? cell.value ?? found?.rows[row]?.[column] ?? null;
    return value === '' ? null : value;
  };
}

/** Sheets that are in every workbook. */
const OWN_NAMES = ['目录', '比率', '图表', '表二', '表三', '表四', '问题'];

/** @returns a line each; none where all agree */
export function workbookDifferences(
  reviews: readonly ReviewedReport[],
  found: readonly FoundReport[],
  valueAt: ValueAt,
): readonly string[] {
  const wrong: string[] = [];
  const expect = (address: string, wanted: unknown): void => {
    const value = valueAt(address);
    const isSame =
      typeof wanted === 'number' && typeof value === 'number'
        ? Math.abs(wanted - value) < 1e-9
        : value === wanted;
    if (!isSame) wrong.push(`${address}: ${String(value)} for ${String(wanted)}`);
  };
  const tables = tableSheets(found);
  const rates = rateSheet(found, tables);
  const taken = new Set(OWN_NAMES);
  found.forEach(({ unit, report }, nth) => {
    const variant = variantOf(report);
    if (report.edition === 'older') return;
    const name = sheetName(`${unit}${report.year ?? ''}`, taken);
    const sheet = unitSheet({ name, report, findingRows: new Map() }, variant);
    for (const { id } of cellsOf(variant)) {
      const value = jsonFigure(report, id);
      expect(tables.addressOf(nth, id), value);
      const said = report.cells[id];
      const print = said?.raw === '' ? '（缺）' : said?.raw;
      expect(sheet.addresses.get(id) ?? '', said?.state === 'unreadable' ? print : value);
    }
    for (const [equation, address] of sheet.checks) {
      expect(`'${name}'!${address}`, checkWords(report, equation));
    }
    const { reading, edits } = reviews[nth] ?? { reading: undefined, edits: [] };
    if (reading === undefined) return;
    const record = recordOf(applyEdits(reading, edits), [], NO_REVIEW);
    for (const rate of RATES) {
      const place = rates.placeOf(nth, rate.id);
      const denominator = rate.denominators[0];
      const measured = measureRate(record, { rate, denominator }, USUAL_LEAST);
      if (place === null) {
        if ('value' in measured) wrong.push(`${rate.id} of ${unit} is not there`);
        continue;
      }
      expect(place.rate, 'value' in measured ? measured.value : null);
      if (!('value' in measured)) continue;
      expect(place.cases, measured.cases);
      expect(place.of, measured.of);
    }
  });
  return wrong;
}

function jsonFigure({ tables }: ExportedReport, id: string): number | null {
  const parts = splitCellId(id);
  if (parts === null || parts.table === 'statistics') return null;
  return tables[parts.table][parts.row]?.[parts.column] ?? null;
}

/** As the findings of the JSON have it. */
function checkWords({ cells, findings }: ExportedReport, { rule, left, right }: Equation): string {
  const all = [...right, ...left];
  if (all.some((id) => cells[id]?.state === 'unreadable')) return '不能核';
  const finding = findings.find(
    (each) => each.rule === rule && each.resolution !== 'fixed' && each.cells.join() === all.join(),
  );
  if (finding === undefined) return '平';
  const difference = (finding.expected ?? 0) - (finding.found ?? 0);
  return `差 ${Number(difference.toFixed(6))}`;
}
