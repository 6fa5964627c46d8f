/** Table 4 with several rows of figures, where the form has one: the report's own is taken, no other is dropped unsaid. */
import { describe, expect, test } from 'vitest';
import { carry } from '../damage/carriers.ts';
import { labelCell } from '../damage/edit-sheet.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetCell } from '../support/sheet.ts';
import type { Report } from '../../src/report/report.ts';
import { processFile } from '../../src/worker/process-file.ts';

const invented = inventReport(createRandom(3), { agency: '星河市水务局', year: 2023 });
const CELL = 'disputes.review.upheld';
const OTHER = Array.from({ length: 15 }, () => labelCell('8'));

/** @param rows the label of each row; the report's own figures stand in the one that is marked */
function withRows(
  rows: readonly (readonly [string | null, 'own' | readonly SheetCell[]])[],
): Sheet {
  return layOut(invented).map((block) => {
    if (block.kind !== 'table' || block.table !== 'disputes') return block;
    const figures = block.rows.at(-1) ?? [];
    const isLabelled = rows.some(([label]) => label !== null);
    const head = block.rows.slice(0, -1).map((row) => (isLabelled ? [labelCell(''), ...row] : row));
    const body = rows.map(([label, row]) => [
      ...(label === null ? [] : [labelCell(label)]),
      ...(row === 'own' ? figures : row),
    ]);
    return { ...block, rows: [...head, ...body] };
  });
}

async function read(sheet: Sheet, carrier: Parameters<typeof carry>[1]): Promise<Report> {
  const { reports } = await processFile('report', carry(sheet, carrier));
  expect(reports).toHaveLength(1);
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  return report.reading;
}

function expectOwn({ cells }: Report): void {
  for (const id of Object.keys(invented.figures).filter((each) => each.startsWith('disputes.')))
    expect({ id, value: Object.entries(cells).find(([each]) => each === id)?.[1].value }).toEqual({
      id,
      value: Object.entries(invented.figures).find(([each]) => each === id)?.[1],
    });
}

describe.each(['html', 'tabs'] as const)('in %s', (carrier) => {
  test.each([
    [
      'the year of the report',
      [
        ['2022年', OTHER],
        ['2023年', 'own'],
      ],
    ],
    [
      'its year first',
      [
        ['2023年度', 'own'],
        ['2022年度', OTHER],
      ],
    ],
    [
      'the total',
      [
        ['局机关', OTHER],
        ['考试中心', OTHER],
        ['合计', 'own'],
      ],
    ],
    [
      '本年',
      [
        ['上年', OTHER],
        ['本年', 'own'],
      ],
    ],
  ] as const)('%s is taken and the others are told', async (_name, rows) => {
    const reading = await read(withRows(rows), carrier);
    expectOwn(reading);
    const labels = rows.flatMap(([label, row]) => (row === 'own' ? [] : [label]));
    expect(reading.extraRows.map(({ label }) => label)).toEqual(labels);
    expect(reading.doubts.map(({ rule, cells }) => [rule, cells.length])).toEqual(
      labels.map(() => ['read-extra-row', 15]),
    );
  });

  test('without labels the first is taken, and every cell is named', async () => {
    const reading = await read(
      withRows([
        [null, 'own'],
        [null, OTHER],
      ]),
      carrier,
    );
    expectOwn(reading);
    expect(reading.doubts.map(({ rule, cells }) => [rule, cells.length])).toEqual([
      ['read-extra-row', 15],
    ]);
  });

  test.each([
    [
      'the same row again',
      [
        [null, 'own'],
        [null, 'own'],
      ],
    ],
    ['a label before the only row', [['合计', 'own']]],
    [
      'a row that numbers the columns',
      [
        [null, Array.from({ length: 15 }, (_, index) => labelCell(`${index + 1}`))],
        [null, 'own'],
      ],
    ],
  ] as const)('nothing is said: %s', async (_name, rows) => {
    const reading = await read(withRows(rows), carrier);
    expectOwn(reading);
    expect(reading.doubts).toEqual([]);
  });
});

test.each(['html', 'docx'] as const)(
  'a block of one merged 「无」 loses no other, in %s',
  async (carrier) => {
    const sheet = layOut(invented).map((block) => {
      if (block.kind !== 'table' || block.table !== 'disputes') return block;
      const figures = (block.rows.at(-1) ?? []).slice(0, 10);
      return { ...block, rows: [...block.rows.slice(0, -1), [...figures, labelCell('无', 5)]] };
    });
    const { cells, doubts } = await read(sheet, carrier);
    expect(doubts).toEqual([]);
    expect(cells[CELL]?.value).toBe(invented.figures[CELL]);
    expect(cells['disputes.litigationDirect.total']?.value).toBe(
      invented.figures['disputes.litigationDirect.total'],
    );
    expect(cells['disputes.litigationAfterReview.total']).toMatchObject({
      state: 'blank',
      raw: '无',
    });
  },
);
