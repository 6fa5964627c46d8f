/** What others wrote goes through every screen and every export as text: nothing runs, loads or is injected. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../src/exchange/exports.ts';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import { DOWNLOAD_WORDS } from '../../src/ui/words/downloads.ts';
import { reportSaying } from '../support/hostile-report.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { makeSamples } from '../support/make-samples.ts';
import { choose } from './compare-support.ts';
import type { TestFile } from './support.ts';
import { dropFiles, goTo, saveAs, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();

const RAW = `<script>window.ran=1</script><img src="http://192.0.2.1/a.png" onerror="window.ran=1">
<svg onload="window.ran=1"></svg><iframe src="javascript:parent.ran=1"></iframe>
<link rel="stylesheet" href="http://192.0.2.1/a.css"><a href="javascript:window.ran=1">点</a>`;

/** A report a text: markup and print in its body, the text in its name. */
function hostilePages(): TestFile[] {
  const sample = new TextDecoder().decode(makeSamples()[0]?.bytes);
  return HOSTILE_TEXTS.map((text, index) => ({
    // No system lets a slash into the name of a file.
    name: `${index}${text.replaceAll('/', '\\')}.html`,
    bytes: new TextEncoder().encode(
      sample
        .replace(/<body[^>]*>/, (body) => `${body}${RAW}`)
        .replace(
          '</h1>',
          `</h1><p>${index} ${text.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`,
        ),
    ),
  }));
}

/** What a stranger's JSON may say: agencies, findings, notes, reasons, failures. */
function hostileJson(): TestFile {
  const lines = HOSTILE_TEXTS.map((text, index) => {
    const report = exportReport(reportSaying(text));
    const sha256 = String(index).padStart(64, '0');
    return JSON.stringify({ ...report, id: `${index}`, source: { ...report.source, sha256 } });
  });
  const failures = HOSTILE_TEXTS.map((text) => ({ name: text, code: text, message: text }));
  const text = openJson('2026-01-31T08:00:00.000Z') + lines.join(',') + closeJson(failures);
  return { name: '别人的.json', bytes: new TextEncoder().encode(text) };
}

/** All that the page holds and must not, and whether something ran. */
async function injected(page: Page): Promise<unknown> {
  return await page.evaluate(() => ({
    ran: 'ran' in window,
    elements: [...document.querySelectorAll('body *:not(script[src="./too-old.js"])')]
      .filter(
        (element) =>
          /^(?:script|img|iframe|object|embed|link|style|base|form|meta)$/i.test(element.tagName) ||
          /^\s*javascript:/i.test(element.getAttribute('href') ?? '') ||
          element.getAttributeNames().some((name) => name.startsWith('on')),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  }));
}

const NOTHING = { ran: false, elements: [] };

async function walkReview(page: Page): Promise<void> {
  await goTo(page, '核对');
  const list = page.getByRole('region', { name: '报告', exact: true }).getByRole('button');
  for (const index of [0, 1, 2]) {
    await list.nth(index).click();
    for (const tab of ['二 主动公开', '三 申请处理', '四 复议诉讼', '正文']) {
      await page.getByRole('tab', { name: tab }).click();
      expect([index, tab, await injected(page)]).toEqual([index, tab, NOTHING]);
    }
  }
}

async function walkCharts(page: Page): Promise<void> {
  await goTo(page, '比较');
  for (const view of ['排名', '构成', '逐年', '两年对比']) {
    await choose(page, view);
    expect([view, await injected(page)]).toEqual([view, NOTHING]);
  }
}

/** A link that is no place of the workbook itself. */
const LEADS_OUT = /<hyperlink [^>]*r:id|TargetMode/;
/** Sums, their checks, rates that charts show, and what a bar is called: nothing that asks for anything. */
const OWN_FORMULA =
  /^<f>(?:IF\(COUNT|'比率'![A-Z]+\d+$|A\d+&amp;"（n="&amp;B\d+&amp;IF\(B\d+&lt;30,"，样本不足",""\)&amp;"）"$)/;

/** Every kind of file, of each group of reports that the menu offers. */
async function downloadAll(page: Page): Promise<Download[]> {
  const { kinds } = DOWNLOAD_WORDS.zh;
  const downloads: Download[] = [];
  for (const scope of ['当前打开的报告', '全部']) {
    for (const { id } of EXPORTS) {
      const waiting = page.waitForEvent('download');
      await saveAs(page, scope, kinds[id].name);
      downloads.push(await waiting);
    }
  }
  return downloads;
}

test('hostile files through every screen and every export', { timeout: 240_000 }, async () => {
  const { page, context } = journey();
  // Some years of one agency, so that every chart has something to draw.
  const files = [...makeSamples(), ...hostilePages(), hostileJson()];
  await dropFiles(page, files);
  await waitUntilRead(page, files.length);
  expect(await injected(page)).toEqual(NOTHING);
  await walkReview(page);
  const downloads = await downloadAll(page);
  await walkCharts(page);
  await page.getByRole('button', { name: 'English' }).click();
  for (const screen of ['Compare', 'Review', 'Import']) {
    await page.getByRole('navigation').getByRole('button', { name: screen }).click();
    expect([screen, await injected(page)]).toEqual([screen, NOTHING]);
  }

  expect(downloads).toHaveLength(2 * EXPORTS.length);
  for (const download of downloads) {
    const name = download.suggestedFilename();
    expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^\./u);
    const bytes = readFileSync(await download.path());
    if (name.endsWith('.xlsx')) {
      const parts = Object.entries(unzipSync(bytes)).map(
        ([part, text]) => [part, strFromU8(text)] as const,
      );
      expect(parts.filter(([, text]) => LEADS_OUT.test(text)).map(([part]) => part)).toEqual([]);
      const formulas = parts.flatMap(([, text]) => text.match(/<f>[^<]*/g) ?? []);
      expect(formulas.filter((formula) => !OWN_FORMULA.test(formula))).toEqual([]);
    }
    if (!name.endsWith('.html')) continue;
    const sheet = await context.newPage();
    // Without its own policy too, which a mail program may drop.
    const html = bytes.toString('utf8');
    for (const each of [html, html.replace(/<meta http-equiv[^>]*>/, '')]) {
      await sheet.setContent(each);
      await sheet.getByRole('heading', { name: SHEET_TITLE }).waitFor();
      const { ran, elements } = (await injected(sheet)) as { ran: boolean; elements: string[] };
      expect([name, ran, elements]).toEqual([name, false, []]);
    }
    await sheet.close();
  }
});

test('text becomes neither markup nor a thread but through the one policy, which is taken', async () => {
  // A visitor whose troubles are not watched: here they are wanted.
  const visitor = await journey().context.browser()?.newPage();
  await visitor?.goto(journey().page.url());
  const refused = await visitor?.evaluate(() => {
    const ways = {
      innerHTML: () => (document.body.innerHTML = '<b>x</b>'),
      parse: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      srcdoc: () => (document.createElement('iframe').srcdoc = 'x'),
      insert: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      thread: () => new Worker('assets/x.js'),
      script: () => (document.createElement('script').src = 'assets/x.js'),
      again: () => trustedTypes.createPolicy('gouji', {}),
      another: () => trustedTypes.createPolicy('other', {}),
    };
    return Object.entries(ways).map(([name, way]) => {
      try {
        way();
        return `${name} is let through`;
      } catch (error) {
        return error instanceof TypeError ? name : String(error);
      }
    });
  });
  await visitor?.context().close();
  expect(refused).toEqual([
    'innerHTML',
    'parse',
    'srcdoc',
    'insert',
    'thread',
    'script',
    'again',
    'another',
  ]);
});

/** What the types of the page do not know yet. */
declare const trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown };

const SHEET_TITLE = '政府信息公开工作年度报告审核意见';
