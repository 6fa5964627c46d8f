/** Table 4 turned by a quarter: a line a column of the form, its cells in the order printed across. */
import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import { runsOfRows } from '../../../src/parse/match/figure-runs.ts';
import { readTurned } from '../../../src/parse/match/turned-table.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { makeReport } from '../../support/make-report.ts';
import { fieldsRow, gridRow } from '../../support/make-rows.ts';

const TABLE = tablesOf(makeReport()).disputes;
const ACROSS = gridRow('结果|行政复议|未经复议直接起诉|复议后起诉');
const SIDE = [
  gridRow('结果维持|1|2|3'),
  gridRow('结果纠正|4|5|6'),
  gridRow('其他结果|7|8|9'),
  gridRow('尚未审结|0|0|0'),
  gridRow('总计|12|15|18'),
];

function read(rows: readonly Row[]): string[] | null {
  const turned = readTurned(TABLE, rows, runsOfRows(rows, 15));
  return (
    turned?.lines.map(({ row, cells, group }, index) => {
      const texts = turned.runs[index]?.slots.map(({ text }) => text) ?? [];
      expect(group).toBeNull();
      for (const { id, row: own, column } of cells)
        expect(id).toBe(`disputes.${own.key}.${column.key}`);
      return `${row.key}: ${cells.map(({ id }, at) => `${id.replace('disputes.', '')}=${texts[at]}`).join(' ')}`;
    }) ?? null
  );
}

test('every figure under its row, beside its column', () => {
  const lines = read([ACROSS, ...SIDE]);
  expect(lines).toEqual([
    'upheld: review.upheld=1 litigationDirect.upheld=2 litigationAfterReview.upheld=3',
    'corrected: review.corrected=4 litigationDirect.corrected=5 litigationAfterReview.corrected=6',
    'other: review.other=7 litigationDirect.other=8 litigationAfterReview.other=9',
    'pending: review.pending=0 litigationDirect.pending=0 litigationAfterReview.pending=0',
    'total: review.total=12 litigationDirect.total=15 litigationAfterReview.total=18',
  ]);
});

test.each<readonly [string, readonly Row[], string | undefined]>([
  [
    'rows across in another order',
    [gridRow('|行政诉讼（复议后起诉）|行政复议|行政诉讼 未经复议直接起诉'), ...SIDE],
    'upheld: litigationAfterReview.upheld=1 review.upheld=2 litigationDirect.upheld=3',
  ],
  [
    'a serial number before the label',
    [ACROSS, ...SIDE.map((row, at) => gridRow(`${at + 1}、|${row.text.replaceAll(' ', '|')}`))],
    'upheld: review.upheld=1 litigationDirect.upheld=2 litigationAfterReview.upheld=3',
  ],
  [
    'rows below in another order',
    [ACROSS, ...SIDE.toReversed()],
    'upheld: review.upheld=1 litigationDirect.upheld=2 litigationAfterReview.upheld=3',
  ],
  [
    'fields',
    [fieldsRow('行政复议|未经复议直接起诉|复议后起诉'), ...SIDE],
    'upheld: review.upheld=1 litigationDirect.upheld=2 litigationAfterReview.upheld=3',
  ],
  ['no header across', SIDE, undefined],
  ['two rows across', [gridRow('|行政复议|复议后起诉'), ...SIDE], undefined],
  ['a row twice across', [gridRow('|行政复议|行政复议|复议后起诉'), ...SIDE], undefined],
  ['a line that is missing', [ACROSS, ...SIDE.slice(1)], undefined],
  ['a line twice', [ACROSS, ...SIDE, gridRow('结果维持|1|2|3')], undefined],
  ['a figure too many', [ACROSS, ...SIDE.slice(1), gridRow('结果维持|1|2|3|4')], undefined],
  [
    'a blank too many',
    [ACROSS, ...SIDE.slice(1), gridRow('结果维持|1|2|3|')],
    'upheld: review.upheld=1 litigationDirect.upheld=2 litigationAfterReview.upheld=3',
  ],
])('%s', (_name, rows, first) => {
  expect(read(rows)?.[0]).toBe(first);
});
