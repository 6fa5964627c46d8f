/** Table 3 filled row by row, and rows that are not of the form. */
import { describe, expect, test } from 'vitest';
import { cellId } from '../../src/form/form-types.ts';
import { linesOfTable } from '../../src/parse/match/printed-line.ts';
import type { FigureRun } from '../../src/parse/match/figure-run.ts';
import { fillTable } from '../../src/parse/settle/fill-table.ts';
import type { FilledTable } from '../../src/parse/settle/fill-table.ts';
import { fill, runOf, SOUND, TABLES } from '../support/fill-rows.ts';
import type { Given } from '../support/fill-rows.ts';

describe('rows that are not of the form', () => {
  const extra = runOf('7|8', { before: ['甲', '（八）', '其他'] });
  const nearOf = (given: Given): readonly string[] => [
    ...new Set(
      fill('proactive', given).doubts.flatMap(({ cells }) =>
        cells.map((id) => id.split('.')[1] ?? ''),
      ),
    ),
  ];

  test('are kept with their label and figures', () => {
    const { extraRows, doubts } = fill('proactive', { rows: SOUND, extra: [extra] });
    expect(extraRows).toEqual([
      {
        table: 'proactive',
        label: '（八）其他',
        figures: [
          { raw: '7', place: [{ block: 0, cell: 0, start: 0, end: 1 }] },
          { raw: '8', place: [{ block: 0, cell: 1, start: 0, end: 1 }] },
        ],
      },
    ]);
    expect(doubts).toMatchObject([{ rule: 'read-extra-row' }]);
    expect(doubts[0]?.message.zh).toContain('「（八）其他」 7 8，');
  });

  test('are said with the rows around them', () => {
    expect(nearOf({ rows: SOUND, extra: [extra] })).toEqual(['coercion', 'fees']);
    expect(nearOf({ rows: SOUND, extra: [extra], extraFirst: true })).toEqual(['regulations']);
  });

  test('in the middle: the one before, and those on either side', () => {
    const lines = linesOfTable(TABLES.proactive).slice(0, 4);
    const runs = [runOf('1|2|3'), runOf('4|5|6'), extra, runOf('7'), runOf('8')];
    const alignment = {
      runOfRow: [0, 1, 3, 4],
      extra: [2],
      byPlaceOnly: [],
      outOfOrder: [],
      score: 0,
    };
    const { doubts } = fillTable({
      table: 'proactive',
      lines,
      runs,
      alignment,
      units: new Map(),
      prose: '',
      headerColumns: null,
    });
    const rows = new Set(doubts.flatMap(({ cells }) => cells.map((id) => id.split('.')[1])));
    expect([...rows]).toEqual(['regulations', 'normativeDocuments', 'licensing']);
  });
});

describe('table 3', () => {
  const NONE = '0|0|0|0|0|0|0';
  const rows: Record<string, string | FigureRun> = Object.fromEntries(
    linesOfTable(TABLES.requests).map(({ row }) => [row.key, NONE]),
  );
  const valuesOf = (filled: FilledTable, row: string): string =>
    linesOfTable(TABLES.requests)
      .filter((line) => line.row.key === row)
      .flatMap((line) => line.cells.map(({ id }) => filled.cells.get(id)?.value ?? '_'))
      .join(' ');

  test('a row that slid is moved, and said with what it prints', () => {
    const filled = fill('requests', {
      rows: {
        ...rows,
        received: '0|4|0|0|0|0|4',
        total: '0|4|0|0|0|0|4',
        partial: '4|_|_|_|_|4|_',
      },
    });
    expect(valuesOf(filled, 'partial')).toBe('_ 4 _ _ _ _ 4');
    expect(filled.cells.get('requests.partial.total')).toMatchObject({ state: 'inferred' });
    expect(filled.doubts).toMatchObject([{ rule: 'read-row-shifted' }]);
    expect(filled.doubts[0]?.cells.length).toBe(7);
    expect(filled.doubts[0]?.message.zh).toContain('印的是「4 空 空 空 空 4 空」');
  });

  test('a row that cannot be placed is settled by the plain ones', () => {
    const filled = fill('requests', {
      rows: { ...rows, received: '4|0|0|0|0|0|4', total: '4|0|0|0|0|0|4', partial: '4000004' },
    });
    expect(valuesOf(filled, 'partial')).toBe('4 0 0 0 0 0 4');
    expect(filled.doubts).toMatchObject([{ rule: 'read-run-together', severity: 'note' }]);
  });

  test('the header tells columns where no row holds all', () => {
    const sparse = Object.fromEntries(Object.keys(rows).map((key) => [key, '1|_|_|2|_|_|_|3']));
    const headerColumns = [1, 2, 4, 5, 6, 7, 8];
    expect(valuesOf(fill('requests', { rows: sparse, headerColumns }), 'partial')).toBe(
      '1 _ 2 _ _ _ 3',
    );
    expect(valuesOf(fill('requests', { rows: sparse }), 'partial')).toBe('_ _ _ _ _ _ _');
  });

  test('its other rows tell columns too', () => {
    const filled = fill('requests', {
      rows: { ...rows, received: '0|_|4|0|0|0|0|4', partial: '4|_|_|0|0|_|0|4' },
    });
    expect(valuesOf(filled, 'received')).toBe('0 4 0 0 0 0 4');
  });

  test('digits for the whole row in one cell are left to its sum', () => {
    const filled = fill('requests', { rows: { ...rows, partial: '1234567|0|0|0|0|0|1234567' } });
    expect(filled.doubts.map(({ rule }) => rule)).toEqual([]);
  });
});

test('an id of another table is never filled', () => {
  const { cells } = fill('disputes', { rows: { review: '0|0|0|0|0' } });
  expect(cells.get(cellId('disputes', 'review', 'total'))?.value).toBe(0);
  expect([...cells.keys()].every((id) => id.startsWith('disputes.'))).toBe(true);
});
