/** Table 4 printed twice: its header names its rows, and the copy printed as corrected is the one that counts. */
import { expect, test } from 'vitest';
import { carry } from '../damage/carriers.ts';
import { labelCell } from '../damage/edit-sheet.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetTable } from '../support/sheet.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';

const invented = inventReport(createRandom(3), { agency: '星河市水务局', year: 2023 });
const CELL = 'disputes.review.upheld';

function mistaken(table: SheetTable): SheetTable {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.id === CELL ? { ...cell, text: '77' } : cell)),
  );
  return { ...table, rows };
}

const said: Sheet = [{ kind: 'line', style: 'prose', text: '更正后：' }];
const twice = (between: Sheet, shape: (table: SheetTable) => SheetTable): Sheet =>
  layOut(invented).flatMap((block) =>
    block.kind === 'table' && block.table === 'disputes'
      ? [shape(mistaken(block)), ...between, shape(block)]
      : [block],
  );

/** The three ways as rows, below one row of results. */
function standUpright(table: SheetTable): SheetTable {
  const [results = [], figures = []] = table.rows.slice(2);
  const names = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
  const lines = names.map((name, at) => [labelCell(name), ...figures.slice(at * 5, at * 5 + 5)]);
  return { ...table, rows: [[labelCell('类别'), ...results.slice(0, 5)], ...lines] };
}

const CARRIERS = ['html', 'docx', 'odt', 'rtf', 'xlsx', 'tabs', 'pipes', 'cells', 'plain'] as const;

test.each(CARRIERS)(
  'two copies without a line between: the cell is named, in %s',
  async (carrier) => {
    const { reports } = await processFile(
      'report',
      carry(
        twice([], (table) => table),
        carrier,
      ),
    );
    const [report] = reports;
    expect(reports).toHaveLength(1);
    expect(report?.reading.cells[CELL]?.value).toBe(77);
    expect(report?.reading.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-table-twice', [CELL]],
    ]);
  },
);

test.each(
  CARRIERS.flatMap((carrier) => [
    { carrier, shape: (table: SheetTable) => table, stands: 'side by side' },
    ...(carrier === 'cells' || carrier === 'plain'
      ? []
      : [{ carrier, shape: standUpright, stands: 'upright' }]),
  ]),
)('the corrected table 4 is taken, $stands, in $carrier', async ({ carrier, shape }) => {
  const { reports } = await processFile('report', carry(twice(said, shape), carrier));
  expect(reports).toHaveLength(1);
  const [report] = reports;
  expect(report?.reading.cells[CELL]?.value).toBe(invented.figures[CELL]);
  const findings = report === undefined ? [] : checkReport(report.reading);
  expect(findings.map(({ rule, cells: named }) => [rule, named])).toContainEqual([
    'read-table-twice',
    [CELL],
  ]);
});
