/**
 * `npm run hostile -- [FOLDER]`: what each file that asks for much costs the built page, by itself in a
 * browser of its own and a usual report behind it: seconds until its result is listed, and the most
 * memory that the page with its workers ever had (Linux only). Files of the folder come first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { preview } from 'vite';
import { makeSamples } from '../support/make-samples.ts';
import { NEAR_LIMITS } from './near-limits.ts';
import type { NamedFile } from './near-limits.ts';

interface HostileRow {
  readonly file: string;
  readonly kB: number;
  readonly seconds: number;
  readonly 'MB at most': number;
  /** Of the file; empty where it gave a report. */
  readonly said: string;
  readonly reports: string;
}

const usual = makeSamples().slice(0, 1);

function filesOf(folder: string | undefined): (() => NamedFile)[] {
  if (folder === undefined) return [];
  const names = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  return names.map((name) => () => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Megabytes: the renderer that had most at any time. The workers of a page run in its renderer. */
async function memoryOf(browser: Browser): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '0');
  return Math.round(Math.max(...peaks.map(Number)) / 1024);
}

async function drop({ name, bytes }: NamedFile, address: string): Promise<HostileRow> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  const paths = [{ name, bytes }, ...usual].map((file) => {
    const path = join(folder, file.name);
    writeFileSync(path, file.bytes);
    return path;
  });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.goto(address);
  const start = Date.now();
  await page.setInputFiles('input[type=file][multiple]', paths);
  await page.getByText('读取完成').waitFor({ timeout: 130_000 });
  const seconds = (Date.now() - start) / 1000;
  const notes = await page.getByText(`「${name}`).allTextContents();
  const list = await page
    .getByText(/\d+ 份报告 ·/)
    .first()
    .textContent();
  const memory = await memoryOf(browser);
  await browser.close();
  return {
    file: name,
    kB: Math.round(bytes.length / 1024),
    seconds,
    'MB at most': memory,
    said: notes[0] ?? '',
    reports: list ?? '',
  };
}

const executablePath = execFileSync(process.execPath, ['.ci/ensure-chromium.mjs'], {
  encoding: 'utf8',
}).trim();
const [folder] = process.argv.slice(2);
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const rows: HostileRow[] = [];
for (const make of [...filesOf(folder), ...NEAR_LIMITS]) {
  rows.push(await drop(make(), server.resolvedUrls?.local[0] ?? ''));
}
await server.close();
console.table(rows);
