/** The same table or report twice in one document is one report; two reports stay two. */
import { describe, expect, test } from 'vitest';
import { carry } from '../damage/carriers.ts';
import { mapTables } from '../damage/edit-sheet.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport, readReportText } from '../support/read-fixture.ts';
import type { Report } from '../../src/report/report.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetCell } from '../support/sheet.ts';
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

const line = (text: string): Sheet => [{ kind: 'line', style: 'prose', text }];
const other = layOut({ ...invented, figures: corrected });
const CARRIERS = ['html', 'docx', 'odt', 'rtf', 'xlsx', 'tabs', 'pipes', 'cells', 'plain'] as const;

describe.each(CARRIERS)('a table printed twice with one figure unlike, in %s', (carrier) => {
  const readBoth = async (said: string, from: Sheet = sheet): Promise<Report> => {
    const both = from.flatMap((block) =>
      block.kind === 'table' && block.table === 'requests'
        ? [
            block,
            ...(said === '' ? [] : line(said)),
            ...other.filter((each) => each.kind === 'table' && each.table === 'requests'),
          ]
        : [block],
    );
    return readReport(carry(both, carrier));
  };

  test.each([
    ['', invented.figures],
    ['手机版', invented.figures],
    ['更正前：', invented.figures],
    ['更正后：', corrected],
    ['上表有误，以下表为准。', corrected],
  ])('below 「%s」', async (said, figures) => {
    const report = await readBoth(said);
    expect(valuesOf(report)).toEqual(figures);
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-table-twice', [CELL]],
    ]);
  });
});

const BLANK = mapTables(sheet, (table) => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell) => (cell.id === null ? cell : { ...cell, text: '' })),
  ),
}));

/** The table of two years, each below its caption; of the report only that of its own counts. */
const captioned = (first: string, second: string): Sheet =>
  sheet.flatMap((block) =>
    block.kind === 'table' && block.table === 'requests'
      ? [
          ...line(first),
          ...other.filter((each) => each.kind === 'table' && each.table === 'requests'),
          ...line(second),
          block,
        ]
      : [block],
  );

describe.each(['html', 'docx', 'tabs'] as const)('tables that are no copies, in %s', (carrier) => {
  test.each([
    ['the year of the report stands second', captioned('2022年度情况', '2023年度情况')],
    [
      'a blank form stands before the table',
      sheet.flatMap((block) =>
        block.kind === 'table' && block.table === 'requests'
          ? [...BLANK.filter((each) => each.kind === 'table' && each.table === 'requests'), block]
          : [block],
      ),
    ],
    ['a blank form stands behind the table', twice('requests', BLANK)],
  ])('%s', async (_name, from) => {
    const report = await readReport(carry(from, carrier));
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report.doubts).toEqual([]);
  });

  test.each([
    ['二〇二三年度', '2023年度情况'],
    ['街道情况', '2023年度情况'],
    ['2021年度情况', '2022年度情况'],
    ['2022年与2023年情况', '2023年情况'],
  ])('captions that do not tell: %s, %s', async (first, second) => {
    const report = await readReport(carry(captioned(first, second), carrier));
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-table-twice', [CELL]],
    ]);
  });
});

test.each(['html', 'xlsx', 'rtf', 'tabs'] as const)(
  'a copy is read by its own header, in %s',
  async (carrier) => {
    const swapped = mapTables(sheet, (table) => ({ ...table, rows: table.rows.map(swapThree) }));
    const report = await readReport(carry(twice('proactive', swapped), carrier));
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report.doubts.filter(({ rule }) => rule === 'read-table-twice')).toEqual([]);
  },
);

/** Rows of table 2 that have a label and three columns, the first two exchanged. */
function swapThree(row: readonly SheetCell[]): readonly SheetCell[] {
  const [label, first, second, third] = row;
  return row.length === 4 && label && first && second && third
    ? [label, second, first, third]
    : row;
}

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
