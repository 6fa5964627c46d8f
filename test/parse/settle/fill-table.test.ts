/** Runs assigned to rows → the cells of a table, with a doubt for all that is not plain. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import { cellId } from '../../../src/form/form-types.ts';
import type { CellId, TableId } from '../../../src/form/form-types.ts';
import type { MoneyUnit } from '../../../src/lib/money-unit.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import type { FigureRun } from '../../../src/parse/match/figure-run.ts';
import type { Slot } from '../../../src/parse/match/tokens.ts';
import { fillTable } from '../../../src/parse/settle/fill-table.ts';
import type { FilledTable } from '../../../src/parse/settle/fill-table.ts';
import { makeReport } from '../../support/make-report.ts';

const TABLES = tablesOf(makeReport());

/** Cells parted by `|`, `_` for an empty one. */
function runOf(print: string, more: Partial<FigureRun> = {}): FigureRun {
  const slots = print.split('|').map((text, at): Slot => ({
    kind: 'slot',
    text: text.replace('_', ''),
    row: 0,
    column: at + 1,
    columnSpan: 1,
    place: [{ block: 0, cell: at, start: 0, end: text.length }],
  }));
  return {
    before: [],
    after: [],
    residue: [],
    slots,
    kind: 'grid',
    isBlank: false,
    labelColumn: 0,
    ...more,
  };
}

interface Given {
  /** Runs by row of the form; a row not named was not found. */
  readonly rows: Readonly<Record<string, string | FigureRun>>;
  readonly extra?: readonly FigureRun[];
  readonly extraFirst?: true;
  readonly byPlace?: readonly string[];
  readonly units?: ReadonlyMap<CellId, MoneyUnit>;
  readonly prose?: string;
  readonly headerColumns?: readonly number[];
}

function fill(table: TableId, given: Given): FilledTable {
  const lines = linesOfTable(TABLES[table]);
  const runs: FigureRun[] = given.extraFirst === true ? [...(given.extra ?? [])] : [];
  const runOfRow = lines.map(({ row }) => {
    const run = given.rows[row.key];
    if (run === undefined) return null;
    return runs.push(typeof run === 'string' ? runOf(run) : run) - 1;
  });
  const extra = (given.extra ?? []).map((run, at) =>
    given.extraFirst === true ? at : runs.push(run) - 1,
  );
  const byPlaceOnly = lines.flatMap(({ row }, at) =>
    given.byPlace?.includes(row.key) === true ? [at] : [],
  );
  return fillTable({
    table,
    lines,
    runs,
    alignment: { runOfRow, extra, byPlaceOnly, outOfOrder: [], score: 0 },
    units: given.units ?? new Map(),
    prose: given.prose ?? '',
    headerColumns: given.headerColumns ?? null,
  });
}

/** Whole table 2: a reviewer finds nothing to ask. */
const SOUND = {
  regulations: '1|2|3',
  normativeDocuments: '4|5|6',
  licensing: '7',
  penalties: '8',
  coercion: '0',
  fees: '1.5',
};
const rulesOf = ({ doubts }: FilledTable): string[] =>
  doubts.map(({ rule, cells }) => `${rule} ${cells.join(' ')}`);
const ROW = ['issued', 'repealed', 'inForce']
  .map((column) => `proactive.regulations.${column}`)
  .join(' ');

describe('cells', () => {
  test('with their print and where it stands', () => {
    const { cells, doubts, extraRows } = fill('proactive', { rows: SOUND });
    expect([doubts, extraRows, cells.size]).toEqual([[], [], 10]);
    expect(cells.get('proactive.normativeDocuments.repealed')).toEqual({
      value: 5,
      raw: '5',
      state: 'read',
      unit: null,
      place: [{ block: 0, cell: 1, start: 0, end: 1 }],
    });
    expect(cells.get('proactive.fees.amount')).toMatchObject({ value: 1.5, state: 'read' });
  });

  test.each<readonly [string, string, CellId, object]>([
    ['0', '0|2|3', 'proactive.regulations.issued', { value: 0, state: 'read' }],
    [
      'a mark for nothing',
      '/|2|3',
      'proactive.regulations.issued',
      { value: null, state: 'blank', raw: '/' },
    ],
    [
      'an empty cell',
      '_|2|3',
      'proactive.regulations.issued',
      { value: null, state: 'blank', raw: '', place: [{ block: 0, cell: 0, start: 0, end: 1 }] },
    ],
    [
      'words',
      '见附件|2|3',
      'proactive.regulations.issued',
      { value: null, state: 'unreadable', raw: '见附件' },
    ],
  ])('%s', (_name, print, id, cell) => {
    const { cells, doubts } = fill('proactive', { rows: { ...SOUND, regulations: print } });
    expect(cells.get(id)).toMatchObject(cell);
    expect(doubts).toEqual([]);
  });
});

const without = (...keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(SOUND).filter(([key]) => !keys.includes(key)));
const glued = (print: string): FigureRun => {
  const run = runOf(print);
  return {
    ...run,
    slots: run.slots.map((slot, at) => (at === 0 ? { ...slot, isGlued: true } : slot)),
  };
};
/** A remark on one cell of a row. */
const remarked = (print: string, at: number, kind: 'stale' | 'red' = 'stale'): FigureRun => {
  const run = runOf(print);
  const slots = run.slots.map((slot, index) =>
    index === at ? { ...slot, remarks: [{ kind, text: slot.text }] } : slot,
  );
  return { ...run, slots };
};

describe('doubts', () => {
  test.each<readonly [string, Given, readonly string[]]>([
    ['a row that is missing', { rows: without('regulations') }, [`read-row-missing ${ROW}`]],
    ['the last row', { rows: without('fees') }, ['read-row-missing proactive.fees.amount']],
    [
      'the last two',
      { rows: without('coercion', 'fees') },
      ['read-table-cut proactive.coercion.decisions proactive.fees.amount'],
    ],
    [
      'one of the rows before too',
      { rows: without('licensing', 'coercion', 'fees') },
      [
        'read-table-cut proactive.coercion.decisions proactive.fees.amount',
        'read-row-missing proactive.licensing.decisions',
      ],
    ],
    [
      'all but the first',
      { rows: { regulations: '1|2|3' } },
      [
        ['read-table-cut', 'issued', 'repealed', 'inForce'].join(' proactive.normativeDocuments.') +
          ' proactive.licensing.decisions proactive.penalties.decisions proactive.coercion.decisions proactive.fees.amount',
      ],
    ],
    [
      'a row found by its place',
      { rows: SOUND, byPlace: ['regulations', 'coercion'] },
      [`read-row-by-place ${ROW}`, 'read-row-by-place proactive.coercion.decisions'],
    ],
    [
      'a missing row is not placed',
      { rows: without('fees'), byPlace: ['fees'] },
      ['read-row-missing proactive.fees.amount'],
    ],
    [
      'a label and figures together',
      { rows: { ...SOUND, regulations: glued('1|2|3') } },
      [`read-run-together ${ROW}`],
    ],
    [
      'a row of other width',
      { rows: { ...SOUND, regulations: '12|3' } },
      [`read-run-together ${ROW}`],
    ],
    [
      'digits for all columns in the first, beside rows with blanks',
      { rows: { ...SOUND, regulations: '123|_|_', normativeDocuments: '1|_|_' } },
      [`read-run-together ${ROW}`],
    ],
    [
      'fewer digits',
      { rows: { ...SOUND, regulations: '12|_|_', normativeDocuments: '1|_|_' } },
      [],
    ],
    [
      'an odd print',
      { rows: { ...SOUND, regulations: '1|012|3' } },
      ['read-odd-print proactive.regulations.repealed'],
    ],
    [
      'an amount that may be in 元',
      { rows: { ...SOUND, fees: '25000' } },
      ['read-unit-unsure proactive.fees.amount'],
    ],
    ['an amount with a unit of its own', { rows: { ...SOUND, fees: '25000万元' } }, []],
    [
      'a remark on a cell',
      { rows: { ...SOUND, regulations: remarked('1|2|3', 1) } },
      ['read-stale-result proactive.regulations.repealed'],
    ],
    [
      'a remark beside the columns',
      { rows: { ...SOUND, regulations: remarked('1|_|2|3', 1) } },
      [`read-stale-result ${ROW}`],
    ],
    [
      'a remark in a row left open',
      { rows: { ...SOUND, regulations: remarked('1|23', 1) } },
      [`read-run-together ${ROW}`, `read-stale-result ${ROW}`],
    ],
    [
      'red figures that are no changes',
      { rows: { ...SOUND, regulations: remarked('1|2|3', 1, 'red') } },
      [],
    ],
  ])('%s', (_name, given, doubts) => {
    expect(rulesOf(fill('proactive', given))).toEqual(doubts);
  });

  test('a table of which no row was found misses each', () => {
    const { cells, doubts } = fill('proactive', { rows: {} });
    expect(doubts.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 6 }, () => 'read-row-missing'),
    );
    expect([...cells.values()].map(({ state }) => state)).toEqual(
      Array.from({ length: 10 }, () => 'lost'),
    );
  });

  test('what is cut off is lost, and said with the last row that stands', () => {
    const { cells, doubts } = fill('proactive', { rows: without('penalties', 'coercion', 'fees') });
    expect(cells.size).toBe(10);
    expect(cells.get('proactive.fees.amount')).toEqual({
      value: null,
      raw: '',
      state: 'lost',
      unit: null,
      place: [],
    });
    expect(doubts[0]?.message.zh).toContain('「行政许可」就中断了，后面 3 行');
  });

  test('sentences quote what the row prints, without its blanks', () => {
    const rows = { ...SOUND, regulations: glued('1|_|2|3') };
    const { doubts } = fill('proactive', { rows, byPlace: ['regulations'] });
    expect(doubts.map(({ message }) => message.zh.includes('「1 2 3」'))).toEqual([true, true]);
  });

  test('of changes a red figure may be one less', () => {
    const lines = linesOfTable(tablesOf(makeReport({ edition: '2019' })).proactive);
    const at = lines.findIndex(({ row }) => row.key === 'licensing');
    const line = lines[at];
    if (line === undefined) throw new Error('no line');
    const alignment = { runOfRow: [0], extra: [], byPlaceOnly: [], outOfOrder: [], score: 0 };
    const { doubts } = fillTable({
      table: 'proactive',
      lines: [line],
      runs: [remarked('1|2|3', 1, 'red')],
      alignment,
      units: new Map(),
      prose: '',
      headerColumns: null,
    });
    expect(doubts).toMatchObject([
      { rule: 'read-sign-unsure', cells: ['proactive.licensing.change'] },
    ]);
  });
});

describe('amounts', () => {
  const amountOf = (fees: string, said: MoneyUnit | null, prose = ''): unknown => {
    const units = new Map(said === null ? [] : [['proactive.fees.amount' as const, said]]);
    return fill('proactive', { rows: { ...SOUND, fees }, units, prose }).cells.get(
      'proactive.fees.amount',
    );
  };

  test('in the unit that is said', () => {
    expect(amountOf('25000', '元')).toMatchObject({ value: 2.5, unit: '元', state: 'read' });
    expect(amountOf('25000', '万元')).toMatchObject({ value: 25_000, unit: null, state: 'read' });
  });

  test('in 元 where the prose says so', () => {
    expect(amountOf('25000', null, '收费2.5万元。')).toMatchObject({
      value: 2.5,
      unit: '元',
      state: 'inferred',
    });
  });
});

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
