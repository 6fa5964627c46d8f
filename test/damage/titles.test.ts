/** Agency and year over every layout of titles and every kind of agency: none wrong. */
import { expect, test } from 'vitest';
import { createRandom } from '../support/random.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { inventAgency, TITLE_LAYOUTS, titledReport } from './titles.ts';

const A_LAYOUT = 4;

test('agency and year come out of any title', async () => {
  const random = createRandom(1);
  const wrong: string[] = [];
  for (const layout of TITLE_LAYOUTS) {
    for (let count = 0; count < A_LAYOUT; count++) {
      const parts = { agency: inventAgency(random), year: random.int(2019, 2025) };
      const { name, text } = titledReport(layout, parts);
      const { reports } = await processFile(name, new TextEncoder().encode(text));
      const { agency, year } = reports[0]?.reading ?? { agency: '(no report)', year: null };
      if (year !== parts.year) wrong.push(`${layout.id}: ${year} for ${parts.year}`);
      if (agency !== parts.agency) wrong.push(`${layout.id}: ${agency} for ${parts.agency}`);
    }
  }
  expect(TITLE_LAYOUTS.length).toBeGreaterThanOrEqual(60);
  expect(wrong).toEqual([]);
});
