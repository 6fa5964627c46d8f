/**
 * Published reports in every export, opened by another program than wrote it, against the JSON figure by figure
 * (REPORTS_DIR, as in `published.test.ts`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { workbookOf } from '../../src/exchange/workbook/write-workbook.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { joinPieces } from '../support/join-pieces.ts';
import { HAS_OFFICE, recalculated } from '../support/office-files.ts';
import { packageFaults } from '../support/package-faults.ts';
import { jsonFigures, packReports, parquetFigures } from '../support/packed-reports.ts';
import { valuesOf, withoutResults, workbookDifferences } from '../support/workbook-differences.ts';

const folder = process.env['REPORTS_DIR'] ?? '';
/** Of one report in many formats a few stand for all: LibreOffice opens a sheet each. */
const MOST = 6;
const PATHS = ['seeds', 'real', 'formats']
  .map((set) => join(folder, set, 'documents'))
  .filter(existsSync)
  .flatMap((documents) =>
    readdirSync(documents)
      .slice(0, MOST)
      .map((name) => join(documents, name)),
  );

describe.runIf(PATHS.length > 0)('all of them', () => {
  const reviews: ReviewedReport[] = [];
  const found = (): { unit: string; report: ReturnType<typeof exportReport> }[] =>
    reviews
      .map(exportReport)
      .map((report) => ({ unit: report.agency ?? report.source.name, report }));
  beforeAll(async () => {
    for (const path of PATHS) {
      const { reports } = await processFile(path, new Uint8Array(readFileSync(path)));
      for (const { reading } of reports) {
        reviews.push({ reading, ...NO_REVIEW, findings: checkReport(reading) });
      }
    }
  }, 60_000);

  test('as a data package', { timeout: 60_000 }, async () => {
    expect(reviews.length).toBeGreaterThan(PATHS.length / 2);
    const files = await packReports(reviews);
    expect(packageFaults(files)).toEqual([]);
    const read = await parquetFigures(files['figures.parquet'] ?? new Uint8Array());
    expect(read).toEqual(jsonFigures(reviews.map(exportReport)));
  });

  test.runIf(HAS_OFFICE)('as a workbook', { timeout: 120_000 }, async () => {
    const bytes = joinPieces(await workbookOf(found(), null, { failed: [], changedAt: '' }));
    const worked = await valuesOf(recalculated(withoutResults(bytes)));
    expect(workbookDifferences(reviews, found(), worked)).toEqual([]);
  });
});
