/** Files of many reports are written beside the page: what leaves is what the command writes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { giveFiles, saveAs, useJourney, waitUntilRead, waitUntilSaved } from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const COUNT = 120;
/** Two programs write the same on what may be a busy machine. */
const PATIENCE = 120_000;
const random = createRandom(15);
const files: readonly TestFile[] = Array.from({ length: COUNT }, (_none, nth) => {
  const agency = `星河市第${nth + 1}局`;
  const report = inventReport(random, { agency, year: 2021 + (nth % 3) });
  return {
    name: `${String(nth).padStart(4, '0')}.txt`,
    bytes: new TextEncoder().encode(toText(layOut(report), 'tabs')),
  };
});

/** What the command writes of the same files. @returns how to read a file of it */
function writeHeadless(): (name: string) => Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const out = mkdtempSync(join(tmpdir(), 'gouji-out-'));
  const words = ['--import', './.ci/run-typescript.mjs', 'src/headless.ts', '--out', out, folder];
  execFileSync(process.execPath, words);
  return (name) => readFileSync(join(out, name));
}

async function download(page: Page, start: () => Promise<void>): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await start();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream())
    chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

beforeEach(async () => {
  const { page } = journey();
  await giveFiles(page, files);
  await waitUntilRead(page, COUNT);
  await waitUntilSaved(page);
});

test(
  'the data package and the JSON are, file by file, those of the command',
  async () => {
    const { page } = journey();
    const headless = writeHeadless();
    const packed = unzipSync(await download(page, () => saveAs(page, '全部', '数据包')));
    for (const [name, bytes] of Object.entries(packed))
      expect([name, headless(name).equals(bytes)]).toEqual([name, true]);
    expect(Object.keys(packed)).toContain('figures.parquet');
    const json = await download(page, () =>
      page.getByRole('button', { name: /JSON/ }).first().click(),
    );
    // Of the file as a whole the page says when its reports were last changed.
    const body = (text: string): string => text.slice(text.indexOf('"reports":['));
    expect(body(json.toString())).toBe(body(headless('reports.json').toString()));
  },
  PATIENCE,
);
