/** Figures shared out by year, opened by DuckDB as one table. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { exportReport } from '../../../src/exchange/json/export-report.ts';
import { createYears } from '../../../src/exchange/package/write-years.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { makeReport } from '../../support/make-report.ts';

test('each year has a folder, one that is not known that of Hive, and all are one table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'years-'));
  const files = new Map<string, Uint8Array[]>();
  const writer = createYears({
    open(path) {
      const parts: Uint8Array[] = [];
      files.set(path, parts);
      return { write: (bytes) => parts.push(bytes), close: () => undefined };
    },
  });
  const cells = { 'requests.received.total': 5 };
  for (const [nth, year] of [2023, 2022, null, 2023].entries()) {
    const reading = { ...makeReport({ year, cells }), id: String(nth).padStart(16, '0') };
    writer.add(exportReport({ reading, findings: [], ...NO_REVIEW }), { unit: null });
  }
  writer.end();
  for (const [path, parts] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), Buffer.concat(parts));
  }
  expect([...files.keys()].sort()).toEqual([
    'figures/year=2022/figures.parquet',
    'figures/year=2023/figures.parquet',
    'figures/year=__HIVE_DEFAULT_PARTITION__/figures.parquet',
  ]);
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `SELECT "year", count(*)::INTEGER, sum("value") FROM read_parquet('${folder}/figures/*/*.parquet')
     WHERE "table" = 'requests' AND "row" = 'received' AND "column" = 'total' GROUP BY ALL ORDER BY ALL`,
  );
  expect(
    answer.getRowsJson().map(([year, ...rest]) => [year === null ? null : Number(year), ...rest]),
  ).toEqual([
    [2022, 1, 5],
    [2023, 2, 10],
    [null, 1, 5],
  ]);
});
