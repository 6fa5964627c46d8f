/** Lines whose figures are not one a column: the cells they come to, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import { resolveLines } from '../../../src/parse/settle/resolve-lines.ts';
import { resolve, slotsOf, TABLES } from '../../support/resolve-rows.ts';
import type { Given } from '../../support/resolve-rows.ts';

const CERTAIN = {
  received: '3 2 0 0 0 0 5',
  carriedIn: '0 0 0 0 0 0 0',
  granted: '1 2 0 0 0 0 3',
  partial: '2 0 0 0 0 0 2',
  total: '3 2 0 0 0 0 5',
};

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
