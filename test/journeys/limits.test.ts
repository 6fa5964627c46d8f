/** Files as large as files may be, all at once: each is read or named, and what is usual is read too. */
import { test } from 'vitest';
import { NEAR_LIMITS } from '../bench/near-limits.ts';
import { makeSamples } from '../support/make-samples.ts';
import { giveFiles, useJourney } from './support.ts';

const journey = useJourney();

test('files near every limit: each ends in a sentence, the page lives, the report is there', async () => {
  const { page } = journey();
  const files = NEAR_LIMITS.slice(0, 4).map((make) => make());
  await giveFiles(page, [...files, ...makeSamples().slice(5, 6)]);
  await page.getByText('读取完成').waitFor({ timeout: 120_000 });
  for (const { name } of files) await page.getByText(`「${name}」`).waitFor();
  await page.getByText('1 份报告 ·').waitFor();
}, 180_000);
