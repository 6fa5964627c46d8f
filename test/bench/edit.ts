/** What a reviewer's edit costs: the open report is checked again, on the page, within a frame of 16 ms. */
import { cellId } from '../../src/form/form-types.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readText } from '../../src/readers/text/text-reader.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { encodeText } from '../support/encode.ts';
import { inventProse } from '../support/invent-prose.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { median, timeOf } from './measure.ts';

interface EditRow {
  readonly report: string;
  /** Milliseconds: the first, which reads the prose, and the median of those behind it. */
  readonly first: string;
  readonly next: string;
}

const SOURCE = { name: 'bench', format: 'txt', encoding: 'utf-8', size: 0, sha256: '0'.repeat(64) };
const EDITED = cellId('requests', 'granted', 'naturalPerson');
const EDITS = 40;

export async function benchEdit(): Promise<EditRow[]> {
  const rows: EditRow[] = [];
  for (const characters of [2_000, 40_000, 400_000]) {
    const reading = readingOf(characters);
    if (reading === null) continue;
    const times: number[] = [];
    for (let to = 0; to < EDITS; to++) times.push(await timeOf(() => checkEdited(reading, to)));
    const [first = 0, ...next] = times;
    const report = `${characters.toLocaleString('en')} characters of prose`;
    rows.push({ report, first: first.toFixed(1), next: median(next).toFixed(1) });
  }
  return rows;
}

function checkEdited(reading: Report, to: number): void {
  const edit = {
    cell: EDITED,
    from: null,
    to,
    at: '2024-01-01T00:00:00Z',
    note: '',
    by: 'hand',
  } as const;
  checkReviewed(reading, { ...NO_REVIEW, edits: [edit] });
}

function readingOf(characters: number): Report | null {
  const random = createRandom(1);
  const report = inventReport(random, { agency: '星河市教育局', year: 2023, most: 60 });
  const problems = [inventProse(random, characters)];
  const read = readText(
    encodeText(toText(layOut(report, { prose: { problems } }), 'tabs'), 'utf-8'),
  );
  const parsed = read.ok ? parseDocument(read.document, SOURCE) : null;
  return parsed?.ok === true ? (parsed.reports[0] ?? null) : null;
}
