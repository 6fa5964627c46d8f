/** Our readers against the bare library on the same bytes, and the parser at 1×, 10× and 100×. */
import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readDocx } from '../../src/readers/docx/docx-reader.ts';
import { readHtml } from '../../src/readers/html/html-reader.ts';
import { readPdf } from '../../src/readers/pdf/pdf-reader.ts';
import { readText } from '../../src/readers/text/text-reader.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import { listOperators, parsePage, parseParts } from './bare.ts';
import { measurePair, median, timeOf } from './measure.ts';
import type { Pair } from './measure.ts';

export interface BenchRow {
  readonly what: string;
  readonly ms: string;
  readonly against: string;
  readonly ratio: string;
}

const SOURCE = { name: 'bench', format: 'txt', encoding: 'utf-8', size: 0, sha256: '0'.repeat(64) };

export async function benchReading(): Promise<BenchRow[]> {
  const sheet = layOut(inventFor(1));
  const page = encodeText(
    toHtml(Array.from({ length: 12 }, () => sheet).flat(), { chrome: true }),
    'utf-8',
  );
  const html = await measurePair(
    () => readHtml(page),
    () => parsePage(page),
  );
  const rows = [againstBare(`HTML, ${kilobytes(page)}`, html, 'parse5 alone')];
  rows.push(await benchDocx(), await benchPdf());
  rows.push(...(await benchParse(growProse)), ...(await benchParse(growReports)));
  return rows;
}

/** A document `times` as long, and what to call it. */
type Growth = (times: number) => { readonly text: string; readonly what: string };

const growProse: Growth = (times) => {
  const overview = Array.from(
    { length: 40 * times },
    (_, i) => `（${i}）全年公开信息${i}条，不断完善工作机制，做好日常监管和检查。`,
  );
  const sheet = layOut(inventFor(1), { prose: { overview } });
  return { text: toText(sheet, 'tabs'), what: 'one report with long prose' };
};

const growReports: Growth = (times) => {
  const sheet = Array.from({ length: times }, (_, seed) => layOut(inventFor(seed))).flat();
  return { text: toText(sheet, 'tabs'), what: 'several reports in a document' };
};

function inventFor(seed: number): InventedReport {
  return inventReport(createRandom(seed), { agency: '星河市教育局', year: 2023, most: 60 });
}

async function benchParse(grow: Growth): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  let base = 0;
  for (const times of [1, 10, 100]) {
    const { text, what } = grow(times);
    const read = readText(encodeText(text, 'utf-8'));
    if (!read.ok) continue;
    const runs: number[] = [];
    for (let i = 0; i < 12; i++)
      runs.push(await timeOf(() => parseDocument(read.document, SOURCE)));
    const ms = median(runs.slice(3));
    if (times === 1) base = ms;
    const size = `${Math.round(text.length / 1024)} k characters`;
    rows.push(row(`parse ${what}, ${size}`, ms, `${times}× as much`, ms / base));
  }
  return rows;
}

const NO_PASSWORD = { password: null };

async function benchDocx(): Promise<BenchRow> {
  const bytes = new Uint8Array(readFileSync('test/fixtures/libreoffice.docx'));
  const pair = await measurePair(
    () => readDocx(bytes, NO_PASSWORD),
    () => parseParts(bytes),
  );
  return againstBare(`DOCX, ${kilobytes(bytes)}`, pair, 'unzip and saxes of its parts');
}

async function benchPdf(): Promise<BenchRow> {
  const bytes = new Uint8Array(readFileSync('test/fixtures/chromium.pdf'));
  const pair = await measurePair(
    () => readPdf(bytes, NO_PASSWORD),
    () => listOperators(bytes),
  );
  return againstBare(`PDF, ${kilobytes(bytes)}`, pair, 'operator lists alone');
}

function kilobytes(bytes: Uint8Array): string {
  return `${Math.round(bytes.length / 1024)} kB`;
}

function againstBare(what: string, { ours, bare, ratio }: Pair, library: string): BenchRow {
  return row(`${what}: read`, ours, `${library} ${bare.toFixed(1)} ms`, ratio);
}

function row(what: string, ms: number, against: string, ratio: number): BenchRow {
  return { what, ms: ms.toFixed(2), against, ratio: ratio.toFixed(2) };
}
