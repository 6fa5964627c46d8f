/** Storage cleared under an open page, an update under an open window, a batch cut off in its middle. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { makeSamples } from '../support/make-samples.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import {
  cell,
  downloadJson,
  giveFiles,
  goTo,
  parseHeadless,
  reportItem,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';
import type { Exported, TestFile } from './support.ts';

const TOWN = '星河市望月镇人民政府';
const CELL = 'requests.received.naturalPerson';
const samples = makeSamples().slice(3, 6);

let server: PreviewServer;
beforeAll(async () => {
  server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
});
afterAll(async () => {
  await server.close();
});

/** A browser of its own, which can be killed and started again with what it has stored. */
async function start(
  folder = mkdtempSync(join(tmpdir(), 'gouji-')),
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<{
  readonly folder: string;
  readonly context: BrowserContext;
  readonly page: Page;
}> {
  const executablePath = process.env['CHROME_PATH'];
  const context = await chromium.launchPersistentContext(folder, {
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    acceptDownloads: true,
    // It would answer in the server's place (`offline.test.ts`).
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await prepare(page);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  return { folder, context, page };
}

async function review(page: Page): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await reportItem(page, TOWN).click();
  await page.getByRole('heading', { name: `${TOWN} 2022` }).waitFor();
  await cell(page, CELL).click();
  await page.keyboard.type('71');
  await page.keyboard.press('Enter');
  await cell(page, CELL).click();
  await page.getByRole('button', { name: '已核对无误' }).click();
  await waitUntilSaved(page);
}

async function contentOf(page: Page): Promise<unknown> {
  const { reports } = JSON.parse(await downloadJson(page)) as {
    reports: { agency: string; edits: unknown; confirmed: unknown; findings: unknown }[];
  };
  return reports.map(({ agency, edits, confirmed, findings }) => [
    agency,
    edits,
    confirmed,
    findings,
  ]);
}

describe('cleared under the open page', () => {
  test.each([
    [
      'site data cleared',
      async (page: Page): Promise<void> => {
        const devtools = await page.context().newCDPSession(page);
        const { origin } = new URL(page.url());
        await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
      },
    ],
    [
      'the databases deleted',
      async (page: Page): Promise<void> =>
        page.evaluate(async () => {
          for (const { name = '' } of await indexedDB.databases()) {
            const request = indexedDB.deleteDatabase(name);
            await new Promise((resolve) => request.addEventListener('success', resolve));
          }
        }),
    ],
  ])('%s: said at once, all in the backup, another try writes it anew', async (_, clear) => {
    const { context, page } = await start();
    await review(page);
    const before = await contentOf(page);
    await clear(page);
    await page.getByRole('alert').getByText('浏览器里存的内容被清除了').waitFor();
    await page.getByRole('status').getByText('未保存', { exact: true }).waitFor();
    expect(await contentOf(page)).toEqual(before);
    await page.getByRole('button', { name: '再试一次' }).click();
    await waitUntilSaved(page);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(`${samples.length} 份报告 ·`).waitFor();
    await goTo(page, '核对');
    expect(await contentOf(page)).toEqual(before);
    await context.close();
  });
});

describe('the page updated under an open window', () => {
  test('a screen that is gone: a sentence, a backup, never a white page', async () => {
    const { context, page } = await start();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await waitUntilSaved(page);
    await context.route(/\/assets\//, (route) => route.fulfill({ status: 404 }));
    // 核对 and 比较 are fetched ahead.
    await goTo(page, '汇总');
    const note = page.getByRole('main').getByRole('alert');
    await note.getByText('页面已更新').waitFor();
    await note.getByText('报告和改动都已保存在本机').waitFor();
    const waiting = page.waitForEvent('download');
    await note.getByRole('button', { name: '下载备份' }).click();
    expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
    await goTo(page, '导入');
    await page.getByRole('heading', { name: '读取结果' }).waitFor();
    await context.close();
  });

  test('the thread that reads is gone itself: the same is said', async () => {
    const { context, page } = await start();
    await context.route(/\/assets\/parse\.worker/, (route) => route.fulfill({ status: 404 }));
    await giveFiles(page, samples.slice(0, 1));
    const [{ name } = { name: '' }] = samples;
    const sentence = (): Promise<string | null> => page.getByText(`「${name}」`).textContent();
    await expect.poll(sentence).toContain('页面已更新');
    await expect.poll(sentence).toContain('刷新页面');
    await context.close();
  });

  test('a reader that is gone: the file is not to blame', async () => {
    const { context, page } = await start();
    await giveFiles(page, samples.slice(0, 1));
    await waitUntilRead(page, 1);
    await context.route(/\/assets\/.*reader/, (route) => route.fulfill({ status: 404 }));
    await giveFiles(page, [
      { name: '报告.rtf', bytes: new TextEncoder().encode('{\\rtf1\\ansi text}') },
    ]);
    const sentence = (): Promise<string | null> => page.getByText('「报告.rtf」').textContent();
    await expect.poll(sentence).toContain('页面已更新');
    expect(await sentence()).not.toContain('损坏');
    await context.close();
  });
});

/** Small files that would fill the memory or never end, were they read without a limit. */
const HOSTILE: readonly TestFile[] = [
  {
    name: '重复单元格.html',
    bytes: new TextEncoder().encode(
      `<table>${'<tr><td colspan=1000 rowspan=65534>1</td></tr>'.repeat(300)}</table>`,
    ),
  },
  {
    name: '嵌套.html',
    bytes: new TextEncoder().encode(`<html>${'<div>'.repeat(50_000)}`),
  },
  {
    name: '注释.html',
    bytes: new TextEncoder().encode(`<!--${'-- <!--'.repeat(6000)}`),
  },
];

function makeBatch(): TestFile[] {
  const good = Array.from({ length: 57 }, (_, index): TestFile => {
    const agency = `星河市第${index + 1}局`;
    const report = inventReport(createRandom(index + 1), { agency, year: 2022 });
    return {
      name: `${agency}.txt`,
      bytes: new TextEncoder().encode(toText(layOut(report), 'tabs')),
    };
  });
  return [...good.slice(0, 20), ...HOSTILE, ...good.slice(20)];
}

/** Tells which files are handed to workers. @param most no more are: the page then waits for ever */
async function countReading(page: Page, most = 1000): Promise<void> {
  await page.addInitScript((limit) => {
    const names: string[] = [];
    Object.assign(globalThis, { names });
    const workers: { postMessage: unknown } = Worker.prototype;
    const post = workers.postMessage as (message: unknown) => void;
    workers.postMessage = function count(this: Worker, message: unknown): void {
      const isFile = typeof message === 'object' && message !== null && 'file' in message;
      if (isFile && names.length >= limit) return;
      if (isFile && 'name' in message) names.push(String(message.name));
      post.call(this, message);
    };
  }, most);
}

async function namesRead(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...new Set((globalThis as unknown as { names: string[] }).names)].sort(),
  );
}

describe('a batch of 60 with the three worst files in it', () => {
  test('57 reports, three named failures, the page alive', async () => {
    const { context, page } = await start();
    await giveFiles(page, makeBatch());
    await page.getByText('读取完成').waitFor({ timeout: 120_000 });
    await waitUntilRead(page, 60);
    await page.getByText('57 份报告 ·').waitFor();
    for (const { name } of HOSTILE) await page.getByText(`「${name}」`).waitFor();
    await context.close();
  }, 180_000);

  test('killed in the middle and opened again: goes on, and reads nothing twice', async () => {
    const { folder, context, page } = await start(undefined, (opened) => countReading(opened, 20));
    await giveFiles(page, makeBatch());
    await page.getByText(/^20 份报告 ·/).waitFor();
    await page.getByText('已读 20 / 60 个文件').waitFor();
    await waitUntilSaved(page);
    // The process dies without a word to the page.
    await page.goto('chrome://crash').catch(() => undefined);
    await context.close();
    const again = await start(folder, (opened) => countReading(opened));
    await again.page.getByText('57 份报告 ·').waitFor({ timeout: 120_000 });
    await again.page.getByText('读取完成').waitFor({ timeout: 120_000 });
    for (const { name } of HOSTILE) await again.page.getByText(`「${name}」`).first().waitFor();
    expect(await namesRead(again.page)).toEqual(
      makeBatch()
        .slice(20)
        .map(({ name }) => name)
        .sort(),
    );
    const { reports, failures } = JSON.parse(await downloadJson(again.page)) as Exported;
    const undisturbed = parseHeadless(makeBatch());
    expect({ reports, failures }).toEqual({
      reports: undisturbed.reports,
      failures: undisturbed.failures,
    });
    await again.page.reload();
    await again.page.getByText('57 份报告 ·').waitFor();
    await again.context.close();
  }, 240_000);
});
