/**
 * An invented report printed to pages: by Chromium to a PDF, by poppler's pdftoppm to pictures. Fonts in the
 * folder that SCAN_FONTS names are used beside those that are installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import type { GreyImage } from '../../src/readers/picture/image/grey-image.ts';

export interface Printer {
  /** @param html of the report */
  readonly draw: (html: string, print: Print) => Promise<GreyImage[]>;
  readonly close: () => Promise<void>;
}

export interface Print {
  /** Which of the fonts, from 0. */
  readonly font: number;
  readonly dpi: number;
  /** Further rules of style. */
  readonly style: string;
}

const INSTALLED = ["'Noto Serif CJK SC'", "'Noto Sans CJK SC'"];

export async function startPrinter(): Promise<Printer> {
  const executablePath = execFileSync(process.execPath, ['.ci/ensure-chromium.mjs'], {
    encoding: 'utf8',
  }).trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const given = fontsIn(process.env['SCAN_FONTS']);
  return {
    draw: (html, print) => drawPages(browser, styled(html, print, given), print.dpi),
    close: () => browser.close(),
  };
}

function fontsIn(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tt[cf]$/.test(name))
    .map((name) => pathToFileURL(join(folder, name)).href)
    .sort();
}

/** Each font in turn; tables as word processors print them. */
function styled(html: string, { font, style: more }: Print, given: readonly string[]): string {
  const index = font % (INSTALLED.length + given.length);
  const url = given[index - INSTALLED.length];
  const face = url === undefined ? '' : `@font-face{font-family:given;src:url('${url}')}`;
  const family = url === undefined ? (INSTALLED[index] ?? 'serif') : 'given';
  const style =
    `${face}@page{size:A4;margin:18mm 16mm}body{font:10.5pt ${family};line-height:1.6}` +
    'h1{font-size:18pt;text-align:center}h2{font-size:13pt}' +
    'table{border-collapse:collapse;width:100%}' +
    'td{border:0.75pt solid #000;padding:2pt 3pt;text-align:center;font-size:9pt;line-height:1.3}' +
    more;
  return html.replace('</head>', `<style>${style}</style></head>`);
}

async function drawPages(browser: Browser, html: string, dpi: number): Promise<GreyImage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-scan-'));
  try {
    const page = join(folder, 'report.html');
    writeFileSync(page, html);
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.pdf({ path: join(folder, 'report.pdf'), preferCSSPageSize: true });
    await tab.close();
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), 'report.pdf', 'page'], { cwd: folder });
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => readGraymap(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readGraymap(bytes: Buffer): GreyImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 60).toString('latin1'));
  if (head === null) throw new Error('not a grey map of 255 shades');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const data = new Uint8Array(bytes.subarray(head[0].length, head[0].length + width * height));
  return { width, height, data };
}
