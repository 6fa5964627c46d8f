/** The invented report that all fixtures hold. Changing it means making test/fixtures anew. */
import { inventReport } from './invent-report.ts';
import type { InventedReport } from './invent-report.ts';
import { createRandom } from './random.ts';
import { layOut } from './sheet.ts';

export const FIXTURE_REPORT: InventedReport = inventReport(createRandom(7), {
  agency: '星河市教育局',
  year: 2023,
  most: 40,
});

/** Opens test/fixtures/odd/locked.pdf. */
export const FIXTURE_PASSWORD = 'xinghe-2023';

export const FIXTURE_SHEET = layOut(FIXTURE_REPORT);
