/** When a table is taken for one of two years, and what is left of its print. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { FigureRun } from '../../../src/parse/match/figure-run.ts';
import { linesOfTable, sideBySideLine } from '../../../src/parse/match/printed-line.ts';
import type { PrintedLine } from '../../../src/parse/match/printed-line.ts';
import type { FillInput } from '../../../src/parse/settle/fill-table.ts';
import { isTwoYears, readTwoYears } from '../../../src/parse/settle/two-years.ts';
import { makeReport } from '../../support/make-report.ts';

const { requests, disputes } = tablesOf(makeReport());
const ROWS = linesOfTable(requests).slice(0, 5);

function runOf(print: string): FigureRun {
  const slots = print.split(' ').map((text, at) => ({
    kind: 'slot' as const,
    text: text.replace('_', ''),
    row: 0,
    column: at,
    columnSpan: 1,
    place: text === '_' ? [] : [{ block: 0, cell: at, start: 0, end: text.length }],
  }));
  const isBlank = slots.every(({ text }) => text === '');
  return { before: [], after: [], residue: [], slots, kind: 'grid', isBlank, labelColumn: 0 };
}

const ONE = runOf('1 2 3 4 5 6 21');
const TWO = runOf('1 2 3 4 5 6 21 1 2 3 4 5 6 21');
const BLANK = runOf('_ _ _');

/** @param runs one a line; null = no figures found for it */
function input(lines: readonly PrintedLine[], runs: readonly (FigureRun | null)[]): FillInput {
  const found = runs.flatMap((run) => run ?? []);
  const runOfRow = runs.map((run) => (run === null ? null : found.indexOf(run)));
  const alignment = { runOfRow, extra: [], byPlaceOnly: [], outOfOrder: [], score: 0 };
  return {
    table: 'requests',
    lines,
    runs: found,
    alignment,
    units: new Map(),
    prose: '',
    headerColumns: null,
  };
}

test.each<readonly [string, readonly (FigureRun | null)[], boolean]>([
  ['all rows doubled', [TWO, TWO, TWO, TWO, TWO], true],
  ['three of five', [TWO, TWO, TWO, ONE, ONE], true],
  ['three of four found', [TWO, TWO, TWO, ONE, null], true],
  ['three of four that print', [TWO, BLANK, TWO, TWO, ONE], true],
  ['two of five', [TWO, TWO, ONE, ONE, ONE], false],
  ['two of two', [TWO, TWO, null, null, null], false],
  ['none', [ONE, ONE, ONE, ONE, ONE], false],
  ['nothing printed', [BLANK, null, null, null, null], false],
])('%s: %o', (_name, runs, expected) => {
  expect(isTwoYears(input(ROWS, runs))).toBe(expected);
});

test.each([
  [29, false],
  [30, true],
  [31, false],
  [15, false],
])('table 4 on one line, with %d figures', (count, expected) => {
  const print = Array.from({ length: count }, () => '1').join(' ');
  expect(isTwoYears(input([sideBySideLine(disputes)], [runOf(print)]))).toBe(expected);
});

test('table 4 without print', () => {
  expect(isTwoYears(input([sideBySideLine(disputes)], [BLANK]))).toBe(false);
});

describe('what is left', () => {
  const { cells, doubts, extraRows } = readTwoYears(
    input(ROWS.slice(0, 2), [null, runOf('_ 1 2')]),
  );

  test('the print of a row beside each of its cells, and no figure', () => {
    expect(extraRows).toEqual([]);
    expect(cells.size).toBe(14);
    expect(cells.get('requests.carriedIn.total')).toEqual({
      value: null,
      raw: '1 2',
      state: 'unreadable',
      unit: null,
      place: [
        { block: 0, cell: 1, start: 0, end: 1 },
        { block: 0, cell: 2, start: 0, end: 1 },
      ],
    });
    expect(cells.get('requests.received.total')).toMatchObject({
      value: null,
      raw: '',
      state: 'lost',
    });
  });

  test('one doubt that names them all', () => {
    expect(doubts).toMatchObject([
      { rule: 'read-two-years', severity: 'error', cells: [...cells.keys()] },
    ]);
  });
});
