/** Agency and year over every layout of titles and every kind of agency: none wrong. */
import { expect, test } from 'vitest';
import { scoreTitles } from './score-titles.ts';
import { TITLE_LAYOUTS } from './titles.ts';

const A_LAYOUT = 4;

test('agency and year come out of any title', async () => {
  const { docs, wrong } = await scoreTitles(A_LAYOUT * TITLE_LAYOUTS.length);
  expect(TITLE_LAYOUTS.length).toBeGreaterThanOrEqual(60);
  expect(docs).toBe(A_LAYOUT * TITLE_LAYOUTS.length);
  expect(wrong).toEqual([]);
});
