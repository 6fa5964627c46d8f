/** The 总计 row or column of table 3 left at 0 or blank is one suggestion that fills it. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Cell } from '../../src/report/report.ts';
import { FIXTURE_REPORT } from '../support/fixture-report.ts';
import { BLANK } from '../support/make-report.ts';
import { first, printed, row } from './printed.ts';
import type { Cells } from './printed.ts';

const IDS = Object.keys(FIXTURE_REPORT.figures) as CellId[];
const ROW = IDS.filter((id) => id.startsWith('requests.total.'));
const COLUMN = IDS.filter((id) => id.startsWith('requests.') && id.endsWith('.total'));

function left(ids: readonly CellId[], as: number | Partial<Cell>): Cells {
  return Object.fromEntries(ids.map((id) => [id, as]));
}

/** What is meant for the cells, where that is not 0. */
function meant(ids: Iterable<CellId>): Record<CellId, number> {
  const { figures } = FIXTURE_REPORT;
  return Object.fromEntries(
    [...ids].flatMap((id) => ((figures[id] ?? 0) === 0 ? [] : [[id, figures[id] ?? 0]])),
  );
}

describe.each<[string, readonly CellId[]]>([
  ['row', ROW],
  ['column', COLUMN],
  ['both', [...new Set([...ROW, ...COLUMN])]],
])('%s', (line, ids) => {
  test.each<[string, number | Partial<Cell>]>([
    ['at 0', 0],
    ['blank', BLANK],
  ])('left %s', (_name, as) => {
    const [knot, ...more] = suggestRepairs(printed(left(ids, as)));
    const hypothesis = knot?.hypotheses[0];
    expect(hypothesis?.pattern).toBe(`totals-unfilled requests ${line}`);
    expect(Object.fromEntries(hypothesis?.changes.map(({ cell, to }) => [cell, to]) ?? [])).toEqual(
      meant(ids),
    );
    expect(knot?.isEqual).toBe(false);
    expect(more).toEqual([]);
  });
});

test('a row of 总计 at 0 beside an empty row of another kind is filled, not swapped', () => {
  const only = (key: string, count: number): Cells => row(key, [count, 0, 0, 0, 0, 0, count]);
  const zeros = Object.fromEntries(
    IDS.filter((id) => id.startsWith('requests.')).map((id) => [id, 0]),
  );
  const hypothesis = first(
    printed({ ...zeros, ...only('received', 4), ...only('unavailable.notHeld', 4) }),
  );
  expect(hypothesis?.changes).toEqual([
    { cell: 'requests.total.naturalPerson', from: 0, to: 4 },
    { cell: 'requests.total.total', from: 0, to: 4 },
  ]);
});

test('a stray figure in the column stays for a finding of its own', () => {
  const stray = COLUMN.find((id) => !(id in meant(COLUMN))) ?? 'requests.other.other.total';
  const firsts = suggestRepairs(printed({ ...left(COLUMN, 0), [stray]: 6 })).map(
    ({ hypotheses }) => hypotheses[0],
  );
  expect(firsts.map((each) => each?.kind)).toEqual(['cells', 'totals-unfilled']);
  expect(firsts[0]?.changes).toEqual([{ cell: stray, from: 6, to: 0 }]);
  expect(firsts[1]?.changes.map(({ cell }) => cell)).not.toContain(stray);
});

test('totals that are filled in show that the line was not passed over', () => {
  const hypothesis = first(printed(left(COLUMN.slice(0, 3), 0)));
  expect(hypothesis?.kind).not.toBe('totals-unfilled');
});
