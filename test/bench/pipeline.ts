/**
 * A report's whole way – read, parsed, checked, its record made, packed for the page – against the bare
 * library on the same bytes, and what each stage of it takes. Every run takes another of some hundred reports,
 * on either side: a page that was just read is read faster.
 */
import { readFileSync } from 'node:fs';
import { traceOf } from '../../src/collection/trace-of.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readFile } from '../../src/readers/index.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { packReport } from '../../src/worker/pack-report.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { packBody } from '../../src/worker/body/body-protocol.ts';
import { encodeText } from '../support/encode.ts';
import { inventProse } from '../support/invent-prose.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import { listOperators, parsePage, parseParts } from './bare.ts';
import { measurePair, median } from './measure.ts';

interface WholeRow {
  readonly files: string;
  /** Milliseconds a report. */
  readonly whole: string;
  readonly read: string;
  readonly parse: string;
  readonly rules: string;
  readonly 'record and pack': string;
  readonly bare: string;
  readonly ratio: string;
  readonly bar: string;
}

interface FileSet {
  readonly files: string;
  readonly all: readonly Uint8Array[];
  /** The library alone; null where there is none, and the bar is in milliseconds. */
  readonly bare: ((bytes: Uint8Array) => unknown) | null;
  readonly library: string;
  /** '' where none was set. */
  readonly bar: string;
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
/** Characters in a paragraph of a long report, which has eight of them. */
const PARAGRAPH = 390;
const STAGES = ['read', 'parse', 'rules', 'record and pack'] as const;
/** Over all of a set, so many times or until so many files were read. */
const STAGE_ROUNDS = 15;
const STAGE_FILES = 1200;

const SETS: readonly FileSet[] = [
  pages('HTML of 18 kB', (seed) => withStyles(pageOf(sheetOf(seed, 0))), '4.0'),
  pages('HTML of 16 kB, half of it prose', (seed) => pageOf(sheetOf(seed, 8)), ''),
  pages('HTML of 7 kB', (seed) => pageOf(sheetOf(seed, 0)), '8.0'),
  {
    files: 'plain text',
    all: SEEDS.map((seed) => encodeText(toText(sheetOf(seed, 0), 'tabs'), 'utf-8')),
    bare: null,
    library: '',
    bar: '2 ms',
  },
  {
    files: 'DOCX',
    all: [new Uint8Array(readFileSync('test/fixtures/libreoffice.docx'))],
    bare: parseParts,
    library: 'unzip and saxes',
    bar: '3.0',
  },
  {
    files: 'PDF',
    all: [new Uint8Array(readFileSync('test/fixtures/chromium.pdf'))],
    bare: listOperators,
    library: 'operator lists',
    bar: '1.4',
  },
];

function pages(files: string, page: (seed: number) => string, bar: string): FileSet {
  const all = SEEDS.map((seed) => encodeText(page(seed), 'utf-8'));
  return { files, all, bare: parsePage, library: 'parse5', bar };
}

function pageOf(sheet: Sheet): string {
  return toHtml(sheet, { chrome: true });
}

/** Every cell and paragraph says how it looks, as on most sites. */
function withStyles(page: string): string {
  return page
    .replaceAll('<td', '<td style="border: 1px solid" width="74"')
    .replaceAll('<p>', '<p style="text-indent: 2em; line-height: 28pt">');
}

function sheetOf(seed: number, paragraphs: number): Sheet {
  const random = createRandom(seed);
  const report = inventReport(random, { agency: '星河市教育局', year: 2023, most: 60 });
  const problems = Array.from({ length: paragraphs }, () => inventProse(random, PARAGRAPH));
  return layOut(report, paragraphs === 0 ? {} : { prose: { problems } });
}

export async function benchPipeline(): Promise<WholeRow[]> {
  const rows: WholeRow[] = [];
  for (const set of SETS) {
    const ours = inTurn(set.all, walk);
    // Against itself where there is no library: the ratio is then none.
    const pair = await measurePair(ours, set.bare === null ? ours : inTurn(set.all, set.bare));
    const stages = await stagesOf(set.all);
    rows.push({
      files: set.files,
      whole: pair.ours.toFixed(2),
      read: stages.read.toFixed(2),
      parse: stages.parse.toFixed(2),
      rules: stages.rules.toFixed(2),
      'record and pack': stages['record and pack'].toFixed(2),
      bare: set.bare === null ? '' : `${set.library} ${pair.bare.toFixed(2)}`,
      ratio: set.bare === null ? '' : pair.ratio.toFixed(2),
      bar: set.bar,
    });
  }
  return rows;
}

/** One file a call, the next one at the next. */
function inTurn(all: readonly Uint8Array[], run: (bytes: Uint8Array) => unknown): () => unknown {
  let next = 0;
  return () => run(all[next++ % all.length] ?? new Uint8Array());
}

async function walk(bytes: Uint8Array): Promise<unknown> {
  const { reports } = await processFile('report', bytes);
  return reports.map(packReport);
}

type Times = Record<(typeof STAGES)[number], number>;

/** Milliseconds a file of each stage, the median of several rounds over all files. */
async function stagesOf(all: readonly Uint8Array[]): Promise<Times> {
  const rounds: Times[] = [];
  const count = Math.min(STAGE_ROUNDS, Math.ceil(STAGE_FILES / all.length));
  for (let round = 0; round < count; round++) {
    const times: Times = { read: 0, parse: 0, rules: 0, 'record and pack': 0 };
    for (const bytes of all) await timeStages(bytes, times);
    rounds.push(times);
  }
  const middle = (stage: keyof Times): number =>
    median(rounds.map((times) => times[stage])) / all.length;
  return Object.fromEntries(STAGES.map((stage) => [stage, middle(stage)])) as Times;
}

async function timeStages(bytes: Uint8Array, times: Times): Promise<void> {
  let last = performance.now();
  const lap = (stage: keyof Times): void => {
    const now = performance.now();
    times[stage] += now - last;
    last = now;
  };
  const read = await readFile(bytes, { password: null });
  lap('read');
  if (read.kind !== 'document') return;
  const { document, format, encoding } = read;
  const source = { name: 'report', format, encoding, size: bytes.length, sha256: '0'.repeat(64) };
  const parsed = parseDocument(document, source);
  lap('parse');
  for (const reading of parsed.ok ? parsed.reports : []) {
    last = performance.now();
    const { report, findings } = checkReviewed(reading, NO_REVIEW);
    lap('rules');
    recordOf(report, findings, NO_REVIEW);
    traceOf(reading);
    packBody({ reading, document });
    lap('record and pack');
  }
}
