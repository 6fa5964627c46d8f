import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLE_IDS } from '../../../src/form/form-types.ts';
import type { CellId, TableId } from '../../../src/form/form-types.ts';
import { printTable } from '../../../src/form/printed-table.ts';
import type { Cell, Report } from '../../../src/report/report.ts';
import { readTsv, writeTsv } from '../../../src/ui/shared/printed/clip-table.ts';
import type { ClipTable } from '../../../src/ui/shared/printed/clip-table.ts';
import { copyRange } from '../../../src/ui/review/range/copy-range.ts';
import { blockAround } from '../../../src/ui/review/range/grid-range.ts';
import type { Block } from '../../../src/ui/review/range/grid-range.ts';
import { planFill } from '../../../src/ui/review/range/plan-fill.ts';
import { planPaste } from '../../../src/ui/review/range/plan-paste.ts';
import type { PastePlan } from '../../../src/ui/review/range/plan-paste.ts';
import { LOST, makeReport } from '../../support/make-report.ts';

function figuresOf(table: TableId, report: Report): readonly (readonly CellId[])[] {
  return printTable(report, table).figures;
}

/** @param from,to corners of the selection, in table 4 if not said */
function plan(
  clip: ClipTable,
  [from, to = from]: readonly [CellId, CellId?],
  report = makeReport(),
): PastePlan {
  const table = TABLE_IDS.find((id) => from.startsWith(id)) ?? 'disputes';
  const figures = figuresOf(table, report);
  return planPaste(clip, { figures, report, selection: blockAround(figures, from, to) as Block });
}

const changed = ({ changes }: PastePlan): unknown[] => changes.map(({ cell, to }) => [cell, to]);

describe('where a paste goes', () => {
  test('from one cell it spreads over its own size', () => {
    const made = plan(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      ['requests.granted.business'],
    );
    expect(changed(made)).toEqual([
      ['requests.granted.business', 1],
      ['requests.granted.research', 2],
      ['requests.partial.business', 3],
      ['requests.partial.research', 4],
    ]);
    expect(made.needsLook).toBe(false);
    expect(made.target).toEqual({
      from: 'requests.granted.business',
      to: 'requests.partial.research',
    });
  });

  test('one figure fills the selection, a row fills each of its rows', () => {
    const range = ['requests.granted.business', 'requests.partial.research'] as const;
    expect(changed(plan([['7']], range)).map((change) => (change as unknown[])[1])).toEqual([
      7, 7, 7, 7,
    ]);
    const row = plan([['1', '2']], range);
    expect(changed(row).map((change) => (change as unknown[])[1])).toEqual([1, 2, 1, 2]);
    expect(row.needsLook).toBe(false);
  });

  test('another shape than the selection is looked at first', () => {
    const made = plan(
      [['1', '2', '3']],
      ['requests.granted.business', 'requests.partial.research'],
    );
    expect(made).toMatchObject({
      shapesDiffer: true,
      needsLook: true,
      copied: { rows: 1, columns: 3 },
      selected: { rows: 2, columns: 2 },
    });
    expect(made.changes.length).toBe(3);
  });

  test('what the table has no place for is counted, blanks are not', () => {
    const made = plan(
      [
        ['1', '2'],
        ['3', '4'],
        ['', ''],
      ],
      ['requests.carriedOut.total'],
    );
    expect(made).toMatchObject({ outside: 3, needsLook: true });
    expect(changed(made)).toEqual([['requests.carriedOut.total', 1]]);
  });

  test('a whole table with its labels goes to its own place, wherever the selection is', () => {
    const clip = [
      ['', '结果维持', ...Array.from({ length: 14 }, () => '…纠正')],
      ['件数', ...Array.from({ length: 15 }, (_, index) => String(index + 1))],
    ];
    const made = plan(clip, ['disputes.litigationDirect.other']);
    expect(made).toMatchObject({ labels: { rows: 1, columns: 1 }, outside: 0, needsLook: true });
    expect(made.changes[0]).toMatchObject({ cell: 'disputes.review.upheld', to: 1 });
    expect(made.changes.length).toBe(15);
  });

  test('the last figure of a short row takes the first of the places it stands for', () => {
    const rows = [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '', null],
    ];
    const made = plan(rows, ['proactive.regulations.issued']);
    expect(changed(made).at(-1)).toEqual(['proactive.licensing.decisions', 7]);
    expect(made).toMatchObject({ outside: 0, covered: 0, needsLook: false });
  });
});

describe('what comes of a cell', () => {
  const total = 'requests.granted.total';
  test.each([
    [total, '１，２３４', 'change', 1234],
    [total, '0', 'same', 0],
    [total, '', 'change', null],
    [total, '/', 'change', null],
    [total, '3 件', 'change', 3],
    [total, '22（其中修订 16 件）', 'doubtful', 22],
    [total, '1 2', 'doubtful', 12],
    [total, '若干', 'noFigure', null],
    ['proactive.fees.amount', '251,000元', 'change', 25.1],
  ] as const)('%s ← %s', (cell, text, outcome, to) => {
    const made = plan([[text]], [cell]);
    expect(made.cells).toEqual([{ cell, text, outcome, from: 0, to }]);
    expect(made.needsLook).toBe(outcome === 'doubtful' || outcome === 'noFigure');
    expect(made.changes.length).toBe(outcome === 'same' || outcome === 'noFigure' ? 0 : 1);
  });

  test('a merged cell of the copy leaves alone what it covers', () => {
    const made = plan([['5', null]], ['requests.granted.business']);
    expect(made).toMatchObject({ covered: 1, needsLook: true });
    expect(made.changes.length).toBe(1);
  });

  test('a blank says nothing of a lost figure, a figure does', () => {
    const report = makeReport({ cells: { [total]: LOST } });
    expect(plan([['']], [total], report).changes).toEqual([]);
    expect(changed(plan([['4']], [total], report))).toEqual([[total, 4]]);
  });
});

test('copy and paste: the same values, in any range of any table, as text', () => {
  const anyCell = fc.oneof(
    fc.nat(9999),
    fc.constant<Partial<Cell>>({ state: 'blank' }),
    fc.constant(LOST),
    fc.integer({ min: -999, max: 999 }).map((value) => ({ value: value / 100 })),
  );
  const input = fc.record({
    edition: fc.constantFrom('2019', '2021'),
    table: fc.constantFrom(...TABLE_IDS),
    cells: fc.array(anyCell, { minLength: 30, maxLength: 60 }),
    corners: fc.tuple(fc.nat(), fc.nat()),
  });
  fc.assert(
    fc.property(input, ({ edition, table, cells, corners }) => {
      const empty = makeReport({ edition });
      const figures = figuresOf(table, empty);
      const all = figures.flat();
      const report = makeReport({
        edition,
        cells: Object.fromEntries(all.map((id, i) => [id, cells[i % cells.length] ?? 0])),
      });
      const [one, other] = corners.map((corner) => all[corner % all.length] as CellId);
      const selection = blockAround(figures, one as CellId, other as CellId) as Block;
      const clip = readTsv(writeTsv(copyRange(selection, { figures, report })));
      expect(planPaste(clip, { figures, report, selection }).changes).toEqual([]);
      const onEmpty = planPaste(clip, { figures, report: empty, selection });
      expect(onEmpty).toMatchObject({ needsLook: false });
      const pasted = onEmpty.cells.map(({ cell, to }) => [cell, to]);
      expect(pasted).toEqual(pasted.map(([cell]) => [cell, report.cells[cell as CellId]?.value]));
    }),
  );
});

describe('fill', () => {
  const report = makeReport({
    cells: {
      'requests.granted.business': 5,
      'requests.granted.research': 6,
      'requests.partial.business': 7,
    },
  });
  const figures = figuresOf('requests', report);
  const fill = (direction: 'down' | 'right', from: CellId, to: CellId): unknown[] =>
    planFill(direction, blockAround(figures, from, to) as Block, { figures, report }).map(
      ({ cell, from: before, to: after }) => [cell, before, after],
    );
  test('down: the first row into the others', () => {
    expect(fill('down', 'requests.granted.business', 'requests.partial.research')).toEqual([
      ['requests.partial.business', 7, 5],
      ['requests.partial.research', 0, 6],
    ]);
  });
  test('right: the first column into the others', () => {
    expect(fill('right', 'requests.granted.business', 'requests.partial.research')).toEqual([
      ['requests.granted.research', 6, 5],
      ['requests.partial.research', 0, 7],
    ]);
  });
  test('one cell takes from above or before it; at the edge there is nothing to take', () => {
    const one = 'requests.partial.business';
    expect(fill('down', one, one)).toEqual([[one, 7, 5]]);
    expect(fill('right', one, one)).toEqual([[one, 7, 0]]);
    const first = 'requests.received.naturalPerson';
    expect(fill('down', first, first)).toEqual([]);
  });
});
