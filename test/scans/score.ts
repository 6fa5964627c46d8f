/**
 * `npm run score:scans -- [reports a quality] [seed] [words of a quality]`: invented reports, printed,
 * made into pictures and read; a row a quality. With -v it shows what went wrong.
 */
import { equationsOf } from '../../src/form/equations.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { wrapPages } from '../../src/readers/image/wrap-pages.ts';
import type { ColourImage, GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { nodeSight } from '../../src/worker/sight/node-sight.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import type { Random } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { startPrinter } from './draw-report.ts';
import type { Printer } from './draw-report.ts';
import { QUALITIES } from './qualities.ts';
import type { Quality } from './qualities.ts';

const given = process.argv.slice(2);
const isVerbose = given.includes('-v');
const [count = '2', seed = '1', ...words] = given.filter((argument) => argument !== '-v');

const AGENCIES = ['星河市教育局', '星河市望月镇人民政府', '星河市发展和改革委员会'];

interface Truth {
  readonly report: InventedReport;
  /** Noughts are left blank. */
  readonly isBlank: boolean;
}

function inventFor(random: Random): Truth {
  const report = inventReport(random, {
    agency: random.pick(AGENCIES),
    year: random.int(2019, 2025),
    most: random.pick([5, 30, 300, 5000]),
  });
  const figures: Record<CellId, number> = { ...report.figures };
  const ids = Object.keys(figures) as CellId[];
  const summed = ids.filter((id) => !id.startsWith('proactive.'));
  if (random.chance(0.5)) {
    const id = random.pick(summed);
    figures[id] = Math.max(0, (figures[id] ?? 0) + random.pick([1, -1, 10, 9, 100]));
  }
  return { report: { ...report, figures }, isBlank: random.chance(0.35) };
}

function withoutNoughts(sheet: Sheet): Sheet {
  return sheet.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => (cell.text === '0' ? { ...cell, text: '' } : cell)),
          ),
        }
      : block,
  );
}

interface Row {
  quality: string;
  reports: number;
  cells: number;
  found: number;
  right: number;
  flagged: number;
  silent: number;
  doubtful: number;
  identity: number;
  broken: number;
  kept: number;
  false: number;
  seconds: number;
}

async function scoreQuality(quality: Quality, printer: Printer): Promise<Row> {
  const row: Row = {
    quality: quality.id,
    reports: 0,
    cells: 0,
    found: 0,
    right: 0,
    flagged: 0,
    silent: 0,
    doubtful: 0,
    identity: 0,
    broken: 0,
    kept: 0,
    false: 0,
    seconds: 0,
  };
  for (let index = 0; index < Number(count); index++) {
    const random = createRandom(Number(seed) * 10_007 + index * 7919);
    const truth = inventFor(random);
    const sheet = layOut(truth.report);
    const html = toHtml(truth.isBlank ? withoutNoughts(sheet) : sheet);
    const { dpi, style = '', arrange = (each: readonly GreyImage[]) => each } = quality;
    const printed = await printer.draw(html, { font: index + Number(seed), dpi, style });
    const pages = arrange(printed);
    const pictures = pages.map((page) => quality.apply(page, random));
    const start = process.cpuUsage();
    const reading = await readPictures(pictures);
    row.seconds += process.cpuUsage(start).user / 1e6 / pages.length / Number(count);
    row.reports++;
    scoreReport(row, truth, reading);
  }
  return row;
}

async function readPictures(pictures: readonly ColourImage[]): Promise<Report | null> {
  const sight = await nodeSight();
  if (sight === null) throw new Error('what reads pictures is not at hand');
  const bytes = wrapPages(
    pictures.map(({ width, height, data }) => {
      const shades = new Uint8Array(width * height * 3);
      for (let point = 0; point < width * height; point++) {
        shades.set(data.subarray(point * 4, point * 4 + 3), point * 3);
      }
      const entries = '/ColorSpace/DeviceRGB/BitsPerComponent 8';
      return { width, height, quarters: 0, stripes: [{ height, entries, data: shades }] };
    }),
  );
  const { reports, failures } = await processFile('scan.pdf', bytes, { sight });
  if (isVerbose) for (const { message } of failures) console.log(message.zh);
  return reports[0]?.reading ?? null;
}

function scoreReport(row: Row, { report, isBlank }: Truth, reading: Report | null): void {
  const ids = Object.keys(report.figures) as CellId[];
  row.cells += ids.length;
  if (reading === null) return;
  const findings = checkReport(reading);
  const named = new Set(findings.flatMap(({ cells }) => cells));
  const doubted = new Set(
    findings.filter(({ rule }) => rule.startsWith('read-')).flatMap(({ cells }) => cells),
  );
  row.identity += Number(
    reading.agency === report.agency &&
      reading.year === report.year &&
      reading.edition === report.variant.edition,
  );
  for (const id of ids) {
    const figure = report.figures[id] ?? 0;
    const wanted = isBlank && figure === 0 ? null : figure;
    const found = reading.cells[id]?.value ?? null;
    row.found += Number(reading.cells[id] !== undefined && reading.cells[id].state !== 'lost');
    row.doubtful += Number(doubted.has(id));
    if (found === wanted) row.right++;
    else if (named.has(id)) row.flagged++;
    else row.silent++;
    if (isVerbose && found !== wanted) {
      console.log(
        row.quality,
        row.reports,
        id,
        found,
        'for',
        wanted,
        named.has(id) ? '' : 'SILENT',
      );
    }
  }
  const sums = new Set(findings.map(({ rule, cells }) => `${rule} ${cells[0]}`));
  for (const { rule, left, right } of equationsOf(report.variant)) {
    const sum = (cells: readonly CellId[]): number =>
      cells.reduce((total, id) => total + (report.figures[id] ?? 0), 0);
    const isBroken = Math.abs(sum(left) - sum(right)) > 1e-6;
    const isFound = sums.has(`${rule} ${right[0]}`);
    row.broken += Number(isBroken);
    row.kept += Number(isBroken && isFound);
    row.false += Number(!isBroken && isFound);
  }
}

const printer = await startPrinter();
for (const quality of QUALITIES.filter(({ id }) => id.includes(words.join(' ')))) {
  const row = await scoreQuality(quality, printer);
  const percent = (part: number): string => ((100 * part) / row.cells).toFixed(2);
  console.log(
    JSON.stringify({
      ...row,
      isOrdinary: quality.isOrdinary,
      'found %': percent(row.found),
      'right %': percent(row.right),
      'doubtful %': percent(row.doubtful),
      seconds: Number(row.seconds.toFixed(1)),
    }),
  );
}
await printer.close();
