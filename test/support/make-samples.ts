/**
 * Writes public/samples: invented reports, good and faulty, both editions, three years of one agency.
 * Run with `npm run samples` after changing them; a test holds the files to this script.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellId } from '../../src/form/form-types.ts';
import { REQUEST_COLUMNS } from '../../src/form/requests-table.ts';
import { encodeText } from './encode.ts';
import { inventReport } from './invent-report.ts';
import type { InventedReport } from './invent-report.ts';
import { createRandom } from './random.ts';
import { layOut } from './sheet.ts';
import type { SheetOptions } from './sheet.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

const FOLDER = 'public/samples';
/** The same once more, as the page brings them along: it asks for no file, and the single file has none beside it. */
export const BUILT_IN_SAMPLES = 'src/ui/intake/data/samples.json';

export interface Sample {
  /** What the app calls it. */
  readonly name: string;
  /** What it is called on the server: plain ASCII, which every static server gets right. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => encodeText(text, 'utf-8');

function change(report: InventedReport, figures: Readonly<Record<CellId, number>>): InventedReport {
  return { ...report, figures: { ...report.figures, ...figures } };
}

function page(report: InventedReport, options: SheetOptions = {}): Uint8Array {
  const title = `${report.agency}${report.year}年政府信息公开工作年度报告`;
  return utf8(toHtml(layOut(report, options), { title, chrome: true }));
}

/** Three years of the city's office, each taking over what the last one carried on. */
function threeYears(): InventedReport[] {
  const reports: InventedReport[] = [];
  for (const year of [2020, 2021, 2022]) {
    const last = reports.at(-1);
    const carriedIn = Object.fromEntries(
      REQUEST_COLUMNS.map(({ key }) => [key, last?.figures[`requests.carriedOut.${key}`] ?? 0]),
    );
    reports.push(
      inventReport(createRandom(year), {
        agency: '星河市人民政府办公室',
        year,
        most: 60,
        carriedIn,
      }),
    );
  }
  return reports;
}

export function makeSamples(): Sample[] {
  const office = threeYears().map((report) => ({
    name: `星河市人民政府办公室${report.year}.html`,
    bytes: page(report),
  }));

  const bureau = inventReport(createRandom(31), { agency: '星河市教育局', year: 2022, most: 25 });

  const town = inventReport(createRandom(32), {
    agency: '星河市望月镇人民政府',
    year: 2022,
    most: 12,
  });
  const received = town.figures['requests.received.total'] ?? 0;
  const wrongTown = change(town, {
    'requests.total.naturalPerson': (town.figures['requests.total.naturalPerson'] ?? 0) + 10,
    'disputes.review.total': 1,
    'disputes.review.upheld': 2,
  });
  const townProse = [
    `2022年，望月镇共收到政府信息公开申请${received + 2}件，均已按时答复。`,
    '没有因政府信息公开引发的行政复议。',
  ];

  const transport = inventReport(createRandom(33), {
    agency: '星河市交通运输局',
    year: 2021,
    most: 40,
  });
  const township = inventReport(createRandom(34), {
    agency: '星河市银沙乡人民政府',
    year: 2020,
    most: 15,
  });
  const civil = inventReport(createRandom(35), { agency: '星河市民政局', year: 2022, most: 18 });
  const water = inventReport(createRandom(36), { agency: '星河市水务局', year: 2021, most: 20 });

  const samples = [
    ...office,
    { name: '星河市教育局2022.txt', bytes: utf8(toText(layOut(bureau), 'tabs')) },
    {
      name: '望月镇2022（合计有误）.html',
      bytes: page(wrongTown, { prose: { overview: townProse } }),
    },
    {
      name: '市交通运输局2021（六个数对七列）.txt',
      bytes: utf8(loseFigures(toText(layOut(transport), 'tabs'))),
    },
    {
      name: '银沙乡2020（网页复制，数字连在一起）.txt',
      bytes: utf8(toText(layOut(township), 'run')),
    },
    { name: '市民政局2022（空白、单位、缺章节）.html', bytes: page(civil, CIVIL_ODDITIES) },
    {
      name: '市水务局2021（GB18030）.txt',
      bytes: encodeText(toText(layOut(water), 'cells'), 'gb18030'),
    },
  ];
  return samples.map((sample, index) => ({
    ...sample,
    file: `sample-${index + 1}${sample.name.slice(sample.name.lastIndexOf('.'))}`,
  }));
}

/** Rows of the third level lose the figure of 社会公益组织, as a bad conversion does it. */
function loseFigures(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const fields = line.split('\t');
      const isDetail = fields.length === 10 && /^[1-8]\./.test(fields[2] ?? '');
      return isDetail ? fields.filter((_, index) => index !== 6).join('\t') : line;
    })
    .join('\n');
}

const CIVIL_ODDITIES: SheetOptions = {
  without: ['other'],
  headings: { overview: '总体工作情况', problems: '五、存在的问题及下一步改进措施' },
  print: (id, value) => {
    if (id === 'proactive.fees.amount') return `${Math.round(value * 10_000)}元`;
    if (id.startsWith('requests.') && value === 0) return '';
    return id.startsWith('disputes.litigationAfterReview.') ? '/' : String(value);
  },
};

export function sampleIndex(samples: readonly Sample[]): string {
  return `${JSON.stringify(
    samples.map(({ file, name }) => ({ file, name })),
    null,
    2,
  )}\n`;
}

/** Files as a part of the page, as text that scripts can hold. */
export function builtInFiles(files: readonly Pick<Sample, 'name' | 'bytes'>[]): string {
  const list = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function writeSamples(): void {
  mkdirSync(FOLDER, { recursive: true });
  const samples = makeSamples();
  for (const { file, bytes } of samples) writeFileSync(join(FOLDER, file), bytes);
  writeFileSync(join(FOLDER, 'index.json'), sampleIndex(samples));
  writeFileSync(BUILT_IN_SAMPLES, builtInFiles(samples));
}

if (process.argv[1]?.endsWith('make-samples.ts') === true) writeSamples();
