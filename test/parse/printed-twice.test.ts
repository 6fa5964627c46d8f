/** The same table or report twice in one document is one report; two reports stay two. */
import { expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport, readReportText } from '../support/read-fixture.ts';
import type { Report } from '../../src/report/report.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import { processFile } from '../../src/worker/process-file.ts';

const invented = inventReport(createRandom(21), { agency: '星河市体育局', year: 2023, most: 40 });
const sheet = layOut(invented);
const CELL = 'requests.received.total';
const corrected = { ...invented.figures, [CELL]: (invented.figures[CELL] ?? 0) + 1 };

/** The table again behind itself, as it stands in another sheet. */
const twice = (table: string, other: Sheet): Sheet =>
  sheet.flatMap((block) =>
    block.kind === 'table' && block.table === table
      ? [block, ...other.filter((each) => each.kind === 'table' && each.table === table)]
      : [block],
  );

const valuesOf = (report: Report): Record<string, number | null> =>
  Object.fromEntries(Object.entries(report.cells).map(([id, { value }]) => [id, value]));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(['proactive', 'requests', 'disputes'])('%s printed twice alike', async (table) => {
  for (const bytes of [
    encode(toHtml(twice(table, sheet))),
    encode(toText(twice(table, sheet), 'tabs')),
  ]) {
    const report = await readReport(bytes);
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report.doubts).toEqual([]);
    expect(report.sections).toHaveLength(6);
  }
});

test('a corrected version behind the first is taken, and what differs is named', async () => {
  const other = layOut({ ...invented, figures: corrected });
  const report = await readReport(encode(toHtml(twice('requests', other))));
  expect(valuesOf(report)).toEqual(corrected);
  expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
    ['read-table-twice', [CELL]],
  ]);
});

test('the whole report twice under one title', async () => {
  const report = await readReportText(`${toText(sheet, 'tabs')}\n${toText(sheet, 'tabs')}`);
  expect(valuesOf(report)).toEqual(invented.figures);
  expect(report.doubts).toEqual([]);
});

test.each([
  ['another year', { ...invented, year: 2022 }],
  ['another agency', { ...invented, agency: '星河市审计局' }],
])('%s is another report', async (_name, next) => {
  const text = `${toText(sheet, 'tabs')}\n${toText(layOut(next), 'tabs')}`;
  const { reports } = await processFile('both.txt', encode(text));
  expect(reports.map(({ reading }) => [reading.agency, reading.year])).toEqual([
    [invented.agency, invented.year],
    [next.agency, next.year],
  ]);
});
