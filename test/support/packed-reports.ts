/** Reports as an export takes them, and what becomes of them as a data package and in the JSON. */
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportSource, ReviewedReport } from '../../src/exchange/file/export.ts';
import type { ExportedReport } from '../../src/exchange/json/export-shape.ts';
import { writePackageZip } from '../../src/exchange/package/package-zip.ts';

export async function packReports(
  reports: readonly ReviewedReport[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  // oxlint-disable-next-line require-await
  async function* walk(): AsyncGenerator<ReviewedReport> {
    yield* reports;
  }
  const source: ExportSource = {
    reports: walk(),
    failures: () => [{ name: '扫描.pdf', code: 'scanned', message: '是图片' }],
    unread: () => [],
    collection: () => Promise.resolve(null),
    subject: '星河市',
    changedAt: '',
    date: '2026-01-31T08:00:00.000Z',
  };
  const { parts } = await writePackageZip(source);
  return unzipSync(new Uint8Array(await new Blob([...parts]).arrayBuffer()));
}

/** Of the three tables: report, table, row, column, figure and state. */
export type FigureLine = readonly (string | number | null)[];

export function jsonFigures(reports: readonly ExportedReport[]): readonly FigureLine[] {
  return reports.flatMap(({ id, tables, cells }) =>
    (['proactive', 'requests', 'disputes'] as const).flatMap((table) =>
      Object.entries(tables[table]).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, value]): FigureLine => {
          const state = cells[`${table}.${row}.${column}`]?.state ?? 'read';
          return [id, table, row, column, value, state];
        }),
      ),
    ),
  );
}

/** As DuckDB reads them from Parquet, in the order of the file. */
export async function parquetFigures(bytes: Uint8Array): Promise<readonly FigureLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  try {
    writeFileSync(join(folder, 'figures.parquet'), bytes);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const asked = `SELECT report_id, "table", "row", "column", value, state
      FROM '${folder}/figures.parquet' WHERE "table" <> 'statistics'`;
    const rows = (await connection.runAndReadAll(asked)).getRowsJson();
    return rows.map((row) =>
      row.map((value) => (typeof value === 'number' || typeof value === 'string' ? value : null)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
