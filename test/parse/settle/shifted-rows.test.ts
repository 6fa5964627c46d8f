/** Rows that slid beside their columns: which are moved, to what, and which stay. */
import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import { cellId } from '../../../src/form/form-types.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import { cellOfPrint } from '../../../src/parse/settle/cell-of-print.ts';
import { findShifted } from '../../../src/parse/settle/shifted-rows.ts';
import type { Cell } from '../../../src/report/report.ts';
import { makeReport } from '../../support/make-report.ts';

const LINES = linesOfTable(tablesOf(makeReport()).requests);
/** What each row prints; `_` = blank. All other rows print nothing. */
type Print = Readonly<Record<string, string>>;
const SOUND: Print = {
  received: '1 6 3 _ _ _ 10',
  granted: '1 2 _ _ _ _ 3',
  partial: '_ 4 _ _ _ _ 4',
  'denied.stateSecret': '_ _ 3 _ _ _ 3',
  total: '1 6 3 _ _ _ 10',
};

function cellsOf(print: Print): Map<CellId, Cell> {
  return new Map(
    LINES.flatMap(({ row, cells }) => {
      const texts = (print[row.key] ?? '_ _ _ _ _ _ _').split(' ');
      return cells.map(({ id, column }, at): [CellId, Cell] => {
        const raw = (texts[at] ?? '').replace('_', '');
        return [id, cellOfPrint({ raw, place: [] }, column, null).cell];
      });
    }),
  );
}

function moved(print: Print, lines = LINES): Record<string, string> {
  const cells = cellsOf({ ...SOUND, ...print });
  return Object.fromEntries(
    findShifted(lines, cells).map((row) => [
      row.line.row.key,
      [...row.cells.values()].map(({ value }) => value ?? '_').join(' '),
    ]),
  );
}

const PARTIAL = { partial: '_ 4 _ _ _ _ 4' };

test.each<readonly [string, Print, Record<string, string>]>([
  ['nothing, where all holds', {}, {}],
  ['a row one place to the left', { partial: '4 _ _ _ _ 4 _' }, PARTIAL],
  [
    'a row two places to the left',
    { 'denied.stateSecret': '3 _ _ _ 3 _ _' },
    { 'denied.stateSecret': '_ _ 3 _ _ _ 3' },
  ],
  [
    'two rows',
    { partial: '4 _ _ _ _ 4 _', 'denied.stateSecret': '3 _ _ _ 3 _ _' },
    { ...PARTIAL, 'denied.stateSecret': '_ _ 3 _ _ _ 3' },
  ],
  [
    'three places are too many',
    {
      'denied.stateSecret': '3 _ _ 3 _ _ _',
      received: '1 6 _ 3 _ _ 10',
      total: '1 6 _ 3 _ _ 10',
    },
    {},
  ],
  ['a row whose own sum holds', { partial: '4 _ _ _ _ _ 4' }, {}],
  ['a row whose figures would fall off', { partial: '4 _ _ _ 4 _ 0' }, {}],
  ['no blank in the row', { partial: '4 0 0 0 0 4 0' }, {}],
  ['no figure in the row', { partial: '_ _ _ _ _ _ _' }, {}],
  ['print that is no figure in the row', { partial: '4 _ 无数据 _ _ 4 _' }, {}],
  [
    'a row that moved would break another column',
    { partial: '4 _ _ _ _ 4 _', total: '5 2 3 _ _ _ 10', received: '5 2 3 _ _ _ 10' },
    {},
  ],
  [
    'columns that another error breaks',
    { partial: '4 _ _ _ _ 4 _', carriedIn: '_ _ _ _ 9 _ 9' },
    PARTIAL,
  ],
  ['a row whose sum is still wrong when moved', { partial: '4 _ _ _ _ 5 _' }, {}],
  ['a row by its place alone, without any gain', { carriedOut: '_ _ _ 1 _ 1 _' }, {}],
  [
    'a row that only the balance misses',
    { carriedOut: '3 _ _ _ _ 3 _', received: '1 9 3 _ _ _ 13' },
    { carriedOut: '_ 3 _ _ _ _ 3' },
  ],
  [
    'a row whose columns are as wrong as before',
    { carriedOut: '_ _ _ 1 _ 1 _', carriedIn: '50 50 50 50 50 50 300' },
    {},
  ],
  ['a 0 would fall off', { 'denied.stateSecret': '3 _ _ _ 3 0 _' }, {}],
])('%s', (_name, print, rows) => {
  expect(moved(print)).toEqual(rows);
});

test('figures that moved are inferred and keep their print; blanks are blanks', () => {
  const cells = cellsOf({ ...SOUND, partial: '4 _ _ _ _ 4 _' });
  const [row] = findShifted(LINES, cells);
  const of = (column: string): Cell | undefined =>
    row?.cells.get(cellId('requests', 'partial', column));
  expect(row?.cells.size).toBe(7);
  expect(of('business')).toMatchObject({ value: 4, raw: '4', state: 'inferred' });
  expect(of('total')).toMatchObject({ value: 4, raw: '4', state: 'inferred' });
  expect(of('naturalPerson')).toMatchObject({ value: null, raw: '', state: 'blank' });
});

test('a table that prints its totals first', () => {
  const lines = LINES.map((line) => ({ ...line, totals: [0] }));
  const rows = {
    received: '9 4 5 _ _ _ _',
    granted: '5 _ 5 _ _ _ _',
    partial: '4 4 _ _ _ _ _',
    'denied.stateSecret': '_ _ _ _ _ _ _',
    total: '9 4 5 _ _ _ _',
  };
  expect(moved(rows, lines)).toEqual({});
  expect(moved({ ...rows, partial: '_ 4 4 _ _ _ _' }, lines)).toEqual({ partial: '4 4 _ _ _ _ _' });
  expect(moved({ ...rows, partial: '_ _ 4 4 _ _ _' }, lines)).toEqual({ partial: '4 4 _ _ _ _ _' });
});

test('a line without a sum of its own is never moved', () => {
  const lines = LINES.map((line) => ({ ...line, group: null }));
  expect(moved({ partial: '4 _ _ _ _ 4 _' }, lines)).toEqual({});
});

test('a row that may have slid either way stays', () => {
  const lines = LINES.map((line) => ({ ...line, totals: [3] }));
  const rows = {
    received: '0 4 0 4 0 4 0',
    granted: '_ _ _ _ _ _ _',
    partial: '_ _ 4 _ 4 _ _',
    'denied.stateSecret': '_ _ _ _ _ _ _',
  };
  expect(moved({ ...rows, total: '0 4 0 4 0 4 0' }, lines)).toEqual({});
  expect(moved({ ...rows, total: '0 0 0 4 0 4 0', received: '0 0 0 4 0 4 0' }, lines)).toEqual({
    partial: '_ _ _ 4 _ 4 _',
  });
});
