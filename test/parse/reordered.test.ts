/** Columns and rows are read by the labels printed over and beside them, never by place alone. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import type { Report } from '../../src/report/report.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetCell, SheetTable } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';

const AGENCY = '星河市望月镇人民政府';
const CARRIERS = ['html', 'tabs', 'pipes'] as const;

type Rows = readonly (readonly SheetCell[])[];

async function read(sheet: Sheet, carrier: (typeof CARRIERS)[number]): Promise<Report> {
  return readReport(
    encodeText(carrier === 'html' ? toHtml(sheet) : toText(sheet, carrier), 'utf-8'),
  );
}

const valuesOf = (report: Report): Record<string, number | null> =>
  Object.fromEntries(Object.entries(report.cells).map(([id, { value }]) => [id, value]));

const changeTable = (sheet: Sheet, table: string, change: (rows: Rows) => Rows): Sheet =>
  sheet.map((block) =>
    block.kind === 'table' && block.table === table
      ? ({ ...block, rows: change(block.rows) } satisfies SheetTable)
      : block,
  );

const label = (text: string): SheetCell => ({ text, rowSpan: 1, columnSpan: 1, id: null });

/** Swaps two columns of table 3 in the header's last row and in every row of figures. */
function swapRequestColumns(left: number, right: number, headerShift: number) {
  return (rows: Rows): Rows =>
    rows.map((row, index) => {
      const figures = row.filter(({ id }) => id !== null);
      const own = figures.length > 0 ? figures : index === 2 ? row : [];
      const shift = figures.length > 0 ? 0 : headerShift;
      const [one, other] = [own[left - shift], own[right - shift]];
      if (one === undefined || other === undefined) return row;
      return row.map((cell) => (cell === one ? other : cell === other ? one : cell));
    });
}

/** Turns the order of the figures and of their header cells in every row of table 2. */
const turnProactive = (rows: Rows): Rows =>
  rows.map(([first, ...rest]) => (first === undefined ? [] : [first, ...rest.reverse()]));

/** 总计 before 自然人 in table 3. */
const totalFirst = (rows: Rows): Rows =>
  rows.map((row, index) => {
    const figures = row.filter(({ id }) => id !== null);
    if (index === 1) return [...row.slice(-1), ...row.slice(0, -1)];
    const labels = row.filter(({ id }) => id === null);
    return figures.length === 0 ? row : [...labels, ...figures.slice(-1), ...figures.slice(0, -1)];
  });

/** 行政诉讼 before 行政复议 in table 4. */
const suitsFirst = ([blocks = [], parts = [], figures = []]: Rows, header: Rows): Rows => [
  [...blocks].reverse(),
  [...parts.slice(5), ...parts.slice(0, 5)],
  header[2] ?? [],
  [...figures.slice(5), ...figures.slice(0, 5)],
];

function swapRows(rows: Rows, one: string, other: string): Rows {
  const at = (text: string): number => rows.findIndex((row) => row.some((c) => c.text === text));
  const [left, right] = [rows[at(one)] ?? [], rows[at(other)] ?? []];
  return rows.map((row) => (row === left ? right : row === right ? left : row));
}

const NUMBER = /^(?:（.）|.、|\d\.)/;

/** As `swapRows`, each row with the number of the place where it now stands. */
function swapWords(rows: Rows, one: string, other: string): Rows {
  const renumbered = (text: string, number: string): string =>
    (NUMBER.exec(number)?.[0] ?? '') + text.replace(NUMBER, '');
  return swapRows(rows, one, other).map((row) =>
    row.map((cell) =>
      cell.text === one || cell.text === other
        ? { ...cell, text: renumbered(cell.text, cell.text === one ? other : one) }
        : cell,
    ),
  );
}

describe.each([2020, 2023])('a report on %d', (year) => {
  const invented = inventReport(createRandom(year), { agency: AGENCY, year, most: 80 });
  const sheet = layOut(invented);

  test.each([
    ['table 2 turned', 'proactive', turnProactive],
    ['table 3: 法律服务机构 before 社会公益组织', 'requests', swapRequestColumns(3, 4, 1)],
    ['table 3: 总计 first', 'requests', totalFirst],
    [
      'table 3: rows swapped',
      'requests',
      (rows: Rows) => swapRows(rows, '2.重复申请', '3.要求提供公开出版物'),
    ],
    [
      'table 3: rows far apart swapped',
      'requests',
      (rows: Rows) => swapRows(rows, '7.属于行政执法案卷', '4.无正当理由大量反复申请'),
    ],
    [
      'table 3: first rows swapped and numbered anew',
      'requests',
      (rows: Rows) =>
        swapWords(rows, '一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'),
    ],
    [
      'table 3: rows swapped and numbered anew',
      'requests',
      (rows: Rows) => swapWords(rows, '2.重复申请', '3.要求提供公开出版物'),
    ],
    [
      'table 4: suits first',
      'disputes',
      (rows: Rows) => suitsFirst([rows[0] ?? [], rows[1] ?? [], rows[3] ?? []], rows),
    ],
  ] as const)('%s: the figures are right, and it is said once', async (_name, table, change) => {
    for (const carrier of CARRIERS) {
      const report = await read(changeTable(sheet, table, change), carrier);
      expect(valuesOf(report)).toEqual(invented.figures);
      expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-columns-reordered']);
      const errors = checkReport(report).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    }
  });

  test.each(['备注', '代码', '上年数'])('a column %s of its own is left out', async (title) => {
    const widened = changeTable(sheet, 'requests', (rows) =>
      rows.map((row, index) => {
        if (index === 0) return [...row, { ...label(title), rowSpan: 3 }];
        return index < 3 ? row : [...row, label(title === '备注' ? '已核' : `${index + 10}`)];
      }),
    );
    for (const carrier of CARRIERS) {
      const report = await read(widened, carrier);
      expect(valuesOf(report)).toEqual(invented.figures);
      expect(report.doubts).toEqual([]);
    }
  });

  test('a column that is not there is lost, and said', async () => {
    const narrow = changeTable(sheet, 'requests', (rows) =>
      rows.map((row, index) => {
        const figures = row.filter(({ id }) => id !== null);
        const gone = figures.length > 0 ? figures[2] : index === 2 ? row[1] : undefined;
        return row.filter((cell) => cell !== gone);
      }),
    );
    for (const carrier of CARRIERS) {
      const report = await read(narrow, carrier);
      const cells = Object.keys(report.cells).filter((id) => /^requests\..*\.research$/.test(id));
      expect(report.doubts).toEqual([
        expect.objectContaining({ rule: 'read-column-absent', severity: 'error', cells }),
      ]);
      const wrong = Object.entries(valuesOf(report)).filter(
        ([id, value]) => value !== (cells.includes(id) ? null : invented.figures[id as CellId]),
      );
      expect(wrong).toEqual([]);
    }
  });
});

test('table 4 below each other, 总计 first', async () => {
  const invented = inventReport(createRandom(3), { agency: AGENCY, year: 2022, most: 20 });
  const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const names = ['总计', '结果维持', '结果纠正', '其他结果', '尚未审结'];
  const rows = ['review', 'litigationDirect', 'litigationAfterReview'].map((row, index) => [
    label(['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'][index] ?? ''),
    ...[4, 0, 1, 2, 3].map((column) =>
      label(String(invented.figures[`disputes.${row}.${results[column] ?? ''}`])),
    ),
  ]);
  const stacked = changeTable(layOut(invented), 'disputes', () => [
    [label('类别'), ...names.map(label)],
    ...rows,
  ]);
  for (const carrier of CARRIERS) {
    const report = await read(stacked, carrier);
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-columns-reordered']);
  }
});

test('table 4 turned by a quarter', async () => {
  const invented = inventReport(createRandom(5), { agency: AGENCY, year: 2022, most: 20 });
  const rows = ['upheld', 'corrected', 'other', 'pending', 'total'].map((column, index) => [
    label(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'][index] ?? ''),
    ...['review', 'litigationDirect', 'litigationAfterReview'].map((row) =>
      label(String(invented.figures[`disputes.${row}.${column}`])),
    ),
  ]);
  const turned = changeTable(layOut(invented), 'disputes', () => [
    [label('结果'), label('行政复议'), label('未经复议直接起诉'), label('复议后起诉')],
    ...rows,
  ]);
  for (const carrier of CARRIERS) {
    const report = await read(turned, carrier);
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report.doubts).toEqual([]);
  }
});
