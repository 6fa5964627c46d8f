/** The built app in a real browser: served from a sub-path, every request watched. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';

export interface Journey {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens another page of the same visitor: same storage, same watch over requests. */
  readonly openPage: () => Promise<Page>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // A page lives for seconds here: to optimize what it runs takes a sixth of all the time, and pays back nothing.
  '--js-flags=--no-turbofan',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Parts of the browser's own windows that nobody sees here: a process for each visitor.
  '--disable-features=PreloadTopChromeWebUI,PaintHolding,HttpsUpgrades,ThirdPartyStoragePartitioning,Translate,OptimizationHints,MediaRouter',
];

/** Those that the README tells servers to add: whatever it says, the page lives with it. */
function advisedHeaders(): Record<string, string> {
  const lines = readFileSync('README.md', 'utf8').matchAll(
    /add_header ([\w-]+) +(?:"([^"]+)"|(\S+)) always;/g,
  );
  return Object.fromEntries(
    [...lines].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']),
  );
}

/** Starts server and browser for a test file; gives each test a new visitor. */
export function useJourney(): () => Journey {
  let server: PreviewServer;
  let browser: Browser;
  let journey: Journey;
  let foreign: string[] = [];
  let troubles: string[] = [];

  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    server = await preview({
      preview: { port: 0, host: '127.0.0.1', headers: advisedHeaders() },
      logLevel: 'error',
    });
    browser = await chromium.launch({
      args: FLAGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    const address = server.resolvedUrls?.local[0] ?? '';
    foreign = [];
    troubles = [];
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      // It would answer in the server's place (`offline.test.ts`).
      serviceWorkers: 'block',
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) foreign.push(url);
    });
    // Chromium says most of it on the console; what was only reported would pass there in silence.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        // oxlint-disable-next-line no-console
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    const openPage = async (): Promise<Page> => {
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      await page.goto(address);
      return page;
    };
    journey = { page: await openPage(), context, openPage };
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await tellPages(journey.context);
    await journey.context.close();
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] });
  });
  return () => journey;
}

/** What stood on the pages when a journey failed: one that fails on another machine cannot be looked at. */
async function tellPages(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    const text = await page.evaluate(() => document.body.innerText).catch(String);
    // oxlint-disable-next-line no-console
    console.log(`on ${page.url()}:\n${text.slice(0, TOLD)}`);
  }
}

/** Characters. */
const TOLD = 2500;

export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes files into a new folder and returns its path. */
function writeFiles(files: readonly TestFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  return folder;
}

export interface Exported {
  readonly exportedAt: string;
  readonly reports: {
    readonly agency: string;
    readonly edits: unknown[];
    readonly findings: { readonly resolution: string; readonly corrected?: unknown[] }[];
    readonly cells: object;
    readonly tables: object;
    readonly source: { readonly name: string };
  }[];
  readonly failures: unknown[];
}

/** What the command line makes of the same files, given in this order. */
export function parseHeadless(files: readonly TestFile[]): Exported {
  const folder = writeFiles(files);
  const paths = files.map(({ name }) => `${folder}/${name}`);
  const output = execFileSync(
    process.execPath,
    ['--import', './.ci/run-typescript.mjs', 'src/headless.ts', ...paths],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  return JSON.parse(output) as Exported;
}

export async function giveFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.setInputFiles(
    'input[type=file][multiple]',
    files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  );
}

/** The page is drawn and listens: what it loads behind that has come. Before, a drop, a paste or a key falls on deaf ears. */
export async function waitUntilListening(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:明暗：|Colours:)/ }).waitFor({ state: 'attached' });
}

/** Drops files on the page as a mouse would. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await waitUntilListening(page);
  const transfer = await page.evaluateHandle(
    (items) => {
      const data = new DataTransfer();
      for (const { name, bytes } of items) data.items.add(new File([Uint8Array.from(bytes)], name));
      return data;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}

export async function waitUntilRead(page: Page, files: number): Promise<void> {
  await page.getByText(`已读 ${files} / ${files} 个文件`).waitFor();
  await page.getByText('读取完成').waitFor();
}

export async function goTo(page: Page, screen: '导入' | '核对' | '汇总' | '比较'): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click();
}

export function cell(page: Page, id: string): Locator {
  return page.locator(`[data-cell="${id}"]`);
}

/** The text of a report in the list, to be opened by a click. */
export function reportItem(page: Page, name: string): Locator {
  return page.getByRole('region', { name: '报告', exact: true }).getByRole('button', { name });
}

/** Opens a report of the list. Until its head is there, what stands on the desk is that of the one before. */
export async function openReport(page: Page, agency: string, year = 2022): Promise<void> {
  await reportItem(page, agency).click();
  await page.getByRole('heading', { name: `${agency} ${year}` }).waitFor();
}

export async function downloadJson(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /JSON/ }).first().click();
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** By the place of downloads. @param scope the beginning of what says which reports; @param kind its name */
export async function saveAs(page: Page, scope: string, kind: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: '更多下载方式' }).click();
  const dialog = page.getByRole('dialog', { name: '下载' });
  await dialog
    .getByText(new RegExp(`^${scope}`))
    .first()
    .click();
  await dialog.getByRole('radio', { name: kind, exact: true }).check();
  await dialog.getByRole('button', { name: '存下来' }).click();
  await dialog.getByRole('button', { name: '关闭' }).click();
}

export async function waitUntilSaved(page: Page): Promise<void> {
  await page.getByText('已保存', { exact: true }).waitFor();
}

/** The keys go somewhere: what had the focus may have gone away under it. */
export async function waitForFocus(page: Page): Promise<void> {
  const hasFocus = () => document.activeElement !== document.body;
  await expect.poll(() => page.evaluate(hasFocus)).toBe(true);
}

/** A window over the page has taken the focus, which it does a moment after it is there: keys are its own. */
export async function waitForDialogFocus(page: Page): Promise<void> {
  await page.locator('[role="dialog"]:focus-within').waitFor();
}

/** What fades in has no colours of its own yet. */
async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isRunning = (each: Animation): boolean =>
      each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity;
    const aPicture = (): Promise<number> => new Promise(requestAnimationFrame);
    // What is asked for begins to move with the next picture.
    do {
      await aPicture();
      await aPicture();
    } while (document.getAnimations().some(isRunning));
  });
}

/** What axe finds wrong in the page, with the elements. @param part a selector; the whole page if not said */
export async function axeFinds(page: Page, part?: string): Promise<string[]> {
  await waitUntilStill(page);
  // Within the page itself, and without the details of what passes: a fifth of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    // Of 24 px, or as far from the next: WCAG 2.2 (2.5.8), which axe leaves out unless asked.
    rules: { 'target-size': { enabled: true } },
  });
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
