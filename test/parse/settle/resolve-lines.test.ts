/** Lines whose figures are not one a column: the cells they come to, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import { cellId } from '../../../src/form/form-types.ts';
import type { CellId, TableId } from '../../../src/form/form-types.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import type { Slot } from '../../../src/parse/match/tokens.ts';
import { cellOfPrint } from '../../../src/parse/settle/cell-of-print.ts';
import { resolveLines } from '../../../src/parse/settle/resolve-lines.ts';
import type { Doubt } from '../../../src/report/finding.ts';
import type { Cell } from '../../../src/report/report.ts';
import type { MoneyUnit } from '../../../src/lib/money-unit.ts';
import { makeReport } from '../../support/make-report.ts';

const TABLES = tablesOf(makeReport({ edition: '2019' }));

/** Prints parted by blanks; `|` parts cells, a blank within a cell parts figures. */
function slotsOf(print: string): Slot[] {
  return print.split('|').map((text, column) => ({
    kind: 'slot',
    text,
    row: 0,
    column,
    columnSpan: 1,
    place: [{ block: 0, cell: column, start: 0, end: text.length }],
  }));
}

interface Given {
  /** What the lines in question print, by row. */
  readonly open: Readonly<Record<string, string>>;
  /** What the others print, `_` for blank. */
  readonly certain?: Readonly<Record<string, string>>;
  readonly isRunningText?: boolean;
  readonly prose?: string;
  readonly units?: ReadonlyMap<CellId, MoneyUnit>;
}

function resolve(
  table: TableId,
  given: Given,
): {
  shown: Record<string, string>;
  doubts: string[];
  said: readonly Doubt[];
  cells: ReadonlyMap<CellId, Cell>;
} {
  const lines = linesOfTable(TABLES[table]);
  const certain = new Map<CellId, Cell>(
    lines.flatMap(({ row, cells }) => {
      if (row.key in given.open) return [];
      const texts = (given.certain?.[row.key] ?? '').split(' ');
      return cells.map(({ id, column }, at) => {
        const raw = (texts[at] ?? '').replace('_', '');
        return [id, cellOfPrint({ raw, place: [] }, column, null).cell] as const;
      });
    }),
  );
  const open = lines.flatMap((line) => {
    const print = given.open[line.row.key];
    return print === undefined
      ? []
      : [{ line, slots: slotsOf(print), isRunningText: given.isRunningText ?? false }];
  });
  const { cells, doubts } = resolveLines(
    { table, lines, units: given.units ?? new Map(), prose: given.prose ?? '' },
    open,
    certain,
  );
  const shown = Object.fromEntries(
    open.map(({ line }) => [
      line.row.key,
      line.cells.map(({ id }) => show(cells.get(id))).join(' '),
    ]),
  );
  return {
    shown,
    doubts: doubts.map(({ rule, severity }) => `${rule} ${severity}`),
    said: doubts,
    cells,
  };
}

/** `5!` is inferred from print, `(5)` inferred without, `?` lost, `~` print that cannot be told apart. */
function show(cell: Cell | undefined): string {
  if (cell?.state === 'lost') return '?';
  if (cell?.state === 'unreadable') return '~';
  return cell?.raw === '' ? `(${cell.value})` : `${cell?.value}!`;
}

describe('a row of table 2, which no sum settles', () => {
  test.each<readonly [string, string, Partial<Given>, string, string]>([
    ['as many digits as columns', '508', {}, '5! 0! 8!', 'read-run-together note'],
    ['digits to spare', '1208', {}, '~ ~ ~', 'read-run-together error'],
    ['digits to spare beside blanks', '1208||', {}, '~ ~ ~', 'read-run-together error'],
    [
      'digits to spare, told by the prose',
      '1208',
      { prose: '规章12件，0件，8件。' },
      '12! 0! 8!',
      'read-run-together warning',
    ],
    [
      'digits to spare, told of another row',
      '1208',
      { prose: '规范性文件12件，0件，8件。' },
      '~ ~ ~',
      'read-run-together error',
    ],
    ['two figures', '12|8', {}, '~ ~ ~', 'read-run-together error'],
    [
      'two figures in running text',
      '1 23',
      { isRunningText: true },
      '~ ~ ~',
      'read-value-lost error',
    ],
    ['two figures in fields', '1|23', {}, '~ ~ ~', 'read-run-together error'],
    ['four figures', '1|2|0|3', {}, '~ ~ ~', 'read-torn-apart error'],
    [
      'four figures, told by the prose',
      '1|2|0|3',
      { prose: '规章12件，0件，3件' },
      '12! 0! 3!',
      'read-torn-apart warning',
    ],
    ['no figure', '见附件', {}, '~ ~ ~', 'read-value-lost error'],
    [
      'five figures, which join in one way',
      '1|0|0|0|0',
      {},
      '100! 0! 0!',
      'read-torn-apart warning',
    ],
  ])('%s: %s', (_name, print, more, shown, doubt) => {
    const found = resolve('proactive', { open: { regulations: print }, ...more });
    expect(found.shown).toEqual({ regulations: shown });
    expect(found.doubts).toEqual([doubt]);
  });

  test('digits beside blanks may be one figure, which stays among the readings', () => {
    const lines = linesOfTable(TABLES.proactive);
    const [line] = lines;
    if (line === undefined) throw new Error('no line');
    const open = { line, slots: slotsOf('1208||'), isRunningText: false };
    const { doubts } = resolveLines(
      { table: 'proactive', lines, units: new Map(), prose: '' },
      [open],
      new Map(),
    );
    expect(doubts[0]?.readings).toContainEqual([1208, null, null]);
  });

  test('an amount stays with its digits, in the unit that is said', () => {
    const fees = linesOfTable(TABLES.proactive).find(({ row }) => row.key === 'procurement');
    const amount = fees?.cells.at(-1)?.id ?? 'proactive..';
    const units = new Map([[amount, '元' as const]]);
    const found = resolve('proactive', {
      open: { procurement: '120000.50' },
      units,
      prose: '政府集中采购1次',
    });
    expect(found.doubts).toEqual(['read-run-together error']);
    expect(found.shown).toEqual({ procurement: '~ ~' });
  });
});

const CERTAIN = {
  received: '3 2 0 0 0 0 5',
  carriedIn: '0 0 0 0 0 0 0',
  granted: '1 2 0 0 0 0 3',
  partial: '2 0 0 0 0 0 2',
  total: '3 2 0 0 0 0 5',
};

test('what settles a row is said as it is: its sums, or that its digits are one a column', () => {
  const lines = linesOfTable(TABLES.requests).slice(0, 1);
  const [line] = lines;
  if (line === undefined) throw new Error('no line');
  const say = (print: string): string | undefined => {
    const open = { line, slots: slotsOf(print), isRunningText: false };
    const facts = { table: 'requests', lines, units: new Map(), prose: '' } as const;
    return resolveLines(facts, [open], new Map()).doubts[0]?.message.zh;
  };
  expect(say('1200003')).toContain('按位数只有一种分法：1 2 0 0 0 0 3');
  expect(say('1200004')).toContain('按位数只有一种分法：1 2 0 0 0 0 4');
  expect(say('12|2|0|0|0|014')).toContain('合计关系只允许一种读法：12 2 0 0 0 0 14');
});

test('a figure keeps the print it is read from', () => {
  const { cells } = resolve('requests', { open: { granted: '1|2|0|0|0|3' }, certain: CERTAIN });
  expect(cells.size).toBe(7);
  expect(cells.get('requests.granted.business')).toEqual({
    value: 2,
    raw: '2',
    unit: null,
    state: 'inferred',
    place: [{ block: 0, cell: 1, start: 0, end: 1 }],
  });
});

test('what is not settled keeps the print of its line', () => {
  const { cells } = resolve('requests', { open: { partial: '5|4 4|' }, certain: CERTAIN });
  expect(cells.size).toBe(7);
  expect(cells.get('requests.partial.business')).toMatchObject({
    value: null,
    raw: '5 4 4',
    unit: null,
    state: 'unreadable',
    place: [{ cell: 0, start: 0, end: 1 }, { cell: 1, start: 0, end: 3 }, { cell: 2 }],
  });
});

test('the sum of another table settles no row with those around it', () => {
  const print = '1|2|0|0|3|0|0|0|0|0|0|0|0|0';
  const found = resolve('disputes', { open: { review: print } });
  expect(found.doubts.length).toBe(1);
});

const COLUMNS = { received: '1 1 20 0 0 0 22', total: '1 1 20 0 0 0 22' };

describe('rows of table 3, which sums settle', () => {
  test.each<
    readonly [string, Given['open'], Given['certain'], Record<string, string>, readonly string[]]
  >([
    [
      'by their own',
      { granted: '1200003' },
      CERTAIN,
      { granted: '1! 2! 0! 0! 0! 0! 3!' },
      ['read-run-together note'],
    ],
    [
      'by their columns',
      { granted: '1|2|0|0|0|3' },
      CERTAIN,
      { granted: '1! 2! 0! 0! 0! (0) 3!' },
      ['read-value-lost warning'],
    ],
    [
      'two rows by one column',
      { granted: '1|2|0|0|0|3', partial: '2|0|0|0|0|2' },
      CERTAIN,
      { granted: '1! 2! 0! 0! 0! (0) 3!', partial: '2! 0! 0! 0! 0! (0) 2!' },
      ['read-value-lost warning'],
    ],
    [
      'by blanks that count as 0',
      { granted: '1|2|0|0|0|3' },
      { ...CERTAIN, partial: '2 _ _ _ _ _ 2' },
      { granted: '1! 2! 0! 0! 0! (0) 3!' },
      ['read-value-lost warning'],
    ],
    [
      'three figures lost',
      { granted: '1|2|0|3' },
      CERTAIN,
      { granted: '~ ~ ~ ~ ~ ~ ~' },
      ['read-value-lost error'],
    ],
    [
      'to more than one reading',
      { granted: '1|0|0|0|0|1', partial: '0|0|0|0|0|1' },
      { received: '1 1 0 0 0 0 2', total: '1 1 0 0 0 0 2' },
      { granted: '~ ~ 0! 0! 0! (0) 1!', partial: '~ ~ 0! 0! 0! 0! 1!' },
      ['read-value-lost error', 'read-value-lost error'],
    ],
    [
      'two figures lost',
      { granted: '1|2|0|0|3' },
      CERTAIN,
      { granted: '~ ~ ~ ~ ~ ~ ~' },
      ['read-value-lost error'],
    ],
    [
      'to a total that was lost',
      { granted: '5|9|7|3|1|2' },
      CERTAIN,
      { granted: '5! 9! 7! 3! 1! 2! (27)' },
      ['read-value-lost warning'],
    ],
    [
      'against their own sum: as many digits as columns',
      { granted: '1200004' },
      CERTAIN,
      { granted: '1! 2! 0! 0! 0! 0! 4!' },
      ['read-run-together note'],
    ],
    [
      'where one column holds in no reading',
      { granted: '1|2|0|0|0|4' },
      CERTAIN,
      { granted: '1! 2! (1) 0! 0! 0! 4!' },
      ['read-value-lost warning'],
    ],
    [
      'where three do not',
      { granted: '1|2|0|0|0|3' },
      { ...CERTAIN, total: '9 9 9 0 0 0 27' },
      { granted: '~ ~ ~ 0! 0! ~ ~' },
      ['read-value-lost error'],
    ],
    [
      'beside print that is no figure',
      { granted: '1|2|0|0|0|3' },
      { ...CERTAIN, partial: '2 x 0 0 0 0 2' },
      { granted: '1! 2! 0! 0! 0! (0) 3!' },
      ['read-value-lost warning'],
    ],
    [
      'with print that is no digit',
      { granted: '1|2|0|/|0|3' },
      CERTAIN,
      { granted: '1! 2! 0! ~ ~ (0) 3!' },
      ['read-value-lost error'],
    ],
    [
      'eight figures',
      { granted: '9|1|2|0|0|0|0|3' },
      CERTAIN,
      { granted: '1! 2! 0! 0! 0! 0! 3!' },
      ['read-value-extra warning'],
    ],
    [
      'digits too many to try',
      { granted: '123456789012345678901234567890' },
      CERTAIN,
      { granted: '~ ~ ~ ~ ~ ~ ~' },
      ['read-value-lost error'],
    ],
  ])('%s', (_name, open, certain = {}, shown, doubts) => {
    const found = resolve('requests', { open, certain });
    expect([found.shown, found.doubts]).toEqual([shown, doubts]);
  });
});

describe('which readings are left to choose from', () => {
  test.each<readonly [string, TableId, Given, readonly (readonly (number | null)[])[] | undefined]>(
    [
      [
        'cuts alone, in running text',
        'proactive',
        { open: { regulations: '1208' }, isRunningText: true },
        [
          [1, 20, 8],
          [12, 0, 8],
        ],
      ],
      [
        'losses before cuts, where blanks part running text',
        'proactive',
        { open: { regulations: '1 23' }, isRunningText: true },
        [
          [1, 23, null],
          [1, null, 23],
          [null, 1, 23],
          [1, 2, 3],
        ],
      ],
      [
        '0 and blanks, as it stands',
        'requests',
        { open: { granted: '0|' } },
        [[0, null, null, null, null, null, null]],
      ],
      ['nothing of a lone 0', 'requests', { open: { granted: '0' } }, undefined],
      [
        'the cut that columns ask for too',
        'requests',
        { open: { granted: '112000013' }, certain: COLUMNS },
        [
          [1, 12, 0, 0, 0, 0, 13],
          [11, 2, 0, 0, 0, 0, 13],
          [1, 1, 20, 0, 0, 0, 13],
        ],
      ],
      [
        'the same across a blank',
        'requests',
        { open: { granted: '11 2000013' }, certain: COLUMNS },
        [
          [11, 2, 0, 0, 0, 0, 13],
          [1, 1, 20, 0, 0, 0, 13],
        ],
      ],
      [
        'the same beside another row that is settled',
        'requests',
        { open: { granted: '112000013', partial: '0|0|0|0|0|0' }, certain: COLUMNS },
        [
          [1, 12, 0, 0, 0, 0, 13],
          [11, 2, 0, 0, 0, 0, 13],
          [1, 1, 20, 0, 0, 0, 13],
        ],
      ],
      [
        'not beside one that is not',
        'requests',
        { open: { granted: '112000013', partial: '见附件' }, certain: COLUMNS },
        [
          [1, 12, 0, 0, 0, 0, 13],
          [11, 2, 0, 0, 0, 0, 13],
        ],
      ],
    ],
  )('%s', (_name, table, given, readings) => {
    expect(resolve(table, given).said[0]?.readings).toEqual(readings);
  });
});

test('in a row with a sum running text is cut, never short of figures', () => {
  const found = resolve('requests', { open: { granted: '1 200003' }, isRunningText: true });
  expect(found.shown).toEqual({ granted: '1! 2! 0! 0! 0! 0! 3!' });
  expect(found.doubts).toEqual(['read-run-together note']);
});

test('the prose is asked only where digits leave a choice, and only for rows without a sum', () => {
  const prose = '规章5件，0件，8件；（一）予以公开1、1、0、0、0、0、2件。';
  expect(resolve('proactive', { open: { regulations: '508' }, prose }).doubts).toEqual([
    'read-run-together note',
  ]);
  expect(resolve('requests', { open: { granted: '1|1|0|0|0|2' }, prose }).doubts).toEqual([
    'read-value-lost error',
  ]);
});

test('an amount is said in the unit of the form', () => {
  const units = new Map<CellId, MoneyUnit>([['proactive.procurement.amount', '元']]);
  const given = { open: { procurement: '31.5' }, isRunningText: true, units };
  const { cells, said } = resolve('proactive', given);
  expect(cells.get('proactive.procurement.amount')).toMatchObject({
    value: 0.00015,
    raw: '1.5',
    unit: '元',
    state: 'inferred',
  });
  expect(said[0]?.message.zh).toContain('：3 0.00015，');
});

test.each([
  ['123456789012345678901234567890', '可能的读法太多'],
  ['1 2 3 4|5|6|7', '没有一种读法符合合计关系'],
  ['1|1|0|0|0|2', '种读法都说得通'],
])('why nothing is settled: %s', (print, zh) => {
  const { said } = resolve('requests', { open: { granted: print } });
  expect(said).toMatchObject([{ rule: 'read-value-lost', severity: 'error' }]);
  expect(said[0]?.message.zh).toContain(zh);
});
