/** Random edited reports as a data package: valid by its own descriptor, and figure by figure the JSON. */
import { beforeAll, expect, test } from 'vitest';
import { exportReport } from '../../../src/exchange/json/export-report.ts';
import { packageFaults } from '../../support/package-faults.ts';
import { jsonFigures, packReports, parquetFigures } from '../../support/packed-reports.ts';
import { randomReviews } from '../../support/random-reviews.ts';

const REVIEWS = randomReviews(12);
let files: Awaited<ReturnType<typeof packReports>> = {};
beforeAll(async () => {
  files = await packReports(REVIEWS);
});

test('is valid: types, keys, links, lengths and hashes', () => {
  expect(packageFaults(files)).toEqual([]);
});

test('a fault is seen: a figure that is none, a key twice, a report that is not there', () => {
  const edit = (path: string, change: (text: string) => string): Uint8Array =>
    new TextEncoder().encode(change(new TextDecoder().decode(files[path])));
  const twice = edit('reports.csv', (text) => text + (text.split('\r\n')[1] ?? '') + '\r\n');
  expect(packageFaults({ ...files, 'reports.csv': twice })).toContain('reports.csv: key twice');
  const none = edit('edits.csv', (text) =>
    text.replaceAll(',核对', ',').replace(/\d{16}/, '9'.repeat(16)),
  );
  expect(packageFaults({ ...files, 'edits.csv': none }).join('\n')).toMatch(/no reports-csv 9{16}/);
});

test('its Parquet says in DuckDB what the JSON says', async () => {
  const read = await parquetFigures(files['figures.parquet'] ?? new Uint8Array());
  expect(read).toEqual(jsonFigures(REVIEWS.map(exportReport)));
});
