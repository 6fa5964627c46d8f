/** Runs assigned to rows → the cells of a table, with a doubt for all that is not plain. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import type { MoneyUnit } from '../../../src/lib/money-unit.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import type { FigureRun } from '../../../src/parse/match/figure-run.ts';
import { fillTable } from '../../../src/parse/settle/fill-table.ts';
import type { FilledTable } from '../../../src/parse/settle/fill-table.ts';
import { makeReport } from '../../support/make-report.ts';
import { fill, runOf, SOUND } from '../../support/fill-rows.ts';
import type { Given } from '../../support/fill-rows.ts';

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
