/**
 * Writes test/fixtures/scan/photo.jpg: tables 3 and 4 of the fixture report as a photograph of a sheet, a little
 * askew, in the shade on one side, one figure rubbed; of another agency part.jpg: title and table 4, and bare.jpg:
 * title and headings alone, which are read in a moment. Run with tsx; the files are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { FIXTURE_SHEET } from './fixture-report.ts';
import type { Sheet } from './sheet.ts';
import { toHtml } from './to-html.ts';

const FOLDER = 'test/fixtures/scan';
/** 不予公开·国家秘密·社会公益组织: its 8 is rubbed at both waists. */
const RUBBED = '8';
const PAPER = '#f7f3ea';
const STYLE = `<style>
html { background: #c9c4ba }
body { margin: 50px auto; padding: 50px 46px; width: 1180px; transform: rotate(.7deg); color: #222;
  background: linear-gradient(115deg, #fbf8f0, #efe9dc 60%, #d9d2c4);
  font: 20px/1.5 "Noto Serif CJK SC", serif }
h1 { font-size: 32px; text-align: center }
h2 { font-size: 24px }
table { border-collapse: collapse; width: 100% }
td { border: 1.6px solid #333; padding: 4px 5px; text-align: center; font-size: 19px; line-height: 1.3 }
.rubbed { position: relative }
.rubbed::after { content: ""; position: absolute; left: 50%; top: 50%; width: 14px; height: 4px;
  margin: -9px 0 0 -8px; background: ${PAPER}; box-shadow: 0 9px ${PAPER} }
</style>`;

/** What is printed on a sheet: the title, and some of the sections. */
function printed(tables: readonly string[], sections: RegExp): Sheet {
  return FIXTURE_SHEET.filter((block) => {
    if (block.kind === 'table') return tables.includes(block.table);
    return block.style === 'title' || (block.style === 'heading' && sections.test(block.text));
  });
}

/** So that it is told apart in a batch. */
function ofAnother(html: string): string {
  return html.replaceAll('教育局', '水务局');
}

const executablePath = execFileSync(process.execPath, ['.ci/ensure-chromium.mjs'], {
  encoding: 'utf8',
}).trim();
const running = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const tab = await running.newPage({ viewport: { width: 1400, height: 1000 } });
mkdirSync(FOLDER, { recursive: true });
async function take(name: string, html: string): Promise<void> {
  await tab.setContent(html.replace('</head>', `${STYLE}</head>`));
  await tab.screenshot({ path: `${FOLDER}/${name}`, fullPage: true, type: 'jpeg', quality: 45 });
}
const whole = toHtml(printed(['requests', 'disputes'], /^[三四]/));
await take('photo.jpg', whole.replace(`<td>${RUBBED}</td>`, `<td class="rubbed">${RUBBED}</td>`));
await tab.setViewportSize({ width: 1400, height: 300 });
await take('part.jpg', ofAnother(toHtml(printed(['disputes'], /^四/))));
await tab.setViewportSize({ width: 1400, height: 200 });
await take('bare.jpg', ofAnother(toHtml(printed([], /^[一二三]/))));
await running.close();
