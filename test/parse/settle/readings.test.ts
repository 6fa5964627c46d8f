/** Every reading of a line that its own sums allow: the whole list, with what each assumes. */
import { describe, expect, test } from 'vitest';
import { atomsOf, listReadings } from '../../../src/parse/settle/readings.ts';
import type { Atom, LineReading, LineShape } from '../../../src/parse/settle/readings.ts';

const SPAN = { block: 0, cell: 2 } as const;

/** Prints parted by a blank, each at its place in the text. */
function atoms(print: string): Atom[] {
  return [...print.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    place: [{ ...SPAN, start: index, end: index + text.length }],
  }));
}

function list(print: string, shape: LineShape): readonly LineReading[] | null {
  return listReadings(atoms(print), shape);
}

function show(print: string, shape: LineShape): string[] | undefined {
  return list(print, shape)?.map(
    ({ values, assumption }) =>
      `${assumption}: ${values.map(({ value }) => value ?? '?').join(' ')}`,
  );
}

const FREE: LineShape = { count: 3, group: null };
const SUM: LineShape = { count: 3, group: 3 };
const COUNTS: LineShape = { ...FREE, kinds: ['count', 'count', 'count'] };
const CHANGES: LineShape = { ...FREE, kinds: ['count', 'change', 'count'] };
const AMOUNT: LineShape = { ...FREE, kinds: ['count', 'count', 'money'] };
const FIRST_IS_SUM: LineShape = { count: 6, group: 3, totals: [0, 3] };

describe('digits run together', () => {
  test.each<readonly [string, LineShape, readonly string[]]>([
    ['112', FREE, ['split: 1 1 2', 'lost: 112 ? ?', 'lost: ? 112 ?', 'lost: ? ? 112']],
    ['01 2', FREE, ['split: 0 1 2']],
    ['0101', SUM, []],
    ['12 3 4', SUM, []],
    ['312211', FIRST_IS_SUM, ['split: 3 1 2 2 1 1']],
    ['112211', { count: 6, group: 3 }, []],
    ['1-12', CHANGES, ['split: 1 -1 2', 'lost: ? ? ?']],
    ['1-12', COUNTS, ['lost: ? ? ?']],
    [
      '123456',
      { count: 2, group: null, kinds: ['count', 'money'] },
      [
        'split: 1 23456',
        'split: 12 3456',
        'split: 123 456',
        'split: 1234 56',
        'split: 12345 6',
        'lost: 123456 ?',
        'lost: ? 123456',
      ],
    ],
  ])('%s in %o', (print, shape, readings) => {
    expect(show(print, shape)).toEqual(readings);
  });

  test('beside print that is never cut', () => {
    expect(show('见附 12', FREE)).toEqual(['split: ? 1 2', 'lost: ? 12 ?', 'lost: ? ? 12']);
    expect(show('见附 2 2', SUM)).toEqual(['split: ? 2 2']);
    expect(show('1 见附 2', SUM)).toEqual(['split: 1 ? 2']);
  });
});

describe('amounts', () => {
  test.each<readonly [string, MoneyShape, readonly string[]]>([
    [
      '123.5',
      { unit: '元' },
      ['split: 1 0.00235', 'split: 12 0.00035', 'lost: 123.5 ?', 'lost: ? 0.01235'],
    ],
    ['123.5', {}, ['split: 1 23.5', 'split: 12 3.5', 'lost: 123.5 ?', 'lost: ? 123.5']],
    [
      '123.5万元',
      { unit: '元' },
      ['split: 1 23.5', 'split: 12 3.5', 'lost: 123.5 ?', 'lost: ? 123.5'],
    ],
  ])('%s under %o', (print, { unit = null }, readings) => {
    expect(show(print, { count: 2, group: null, kinds: ['count', 'money'], unit })).toEqual(
      readings,
    );
  });

  test('of its own column only', () => {
    expect(show('1 2 345.50元', AMOUNT)).toEqual(['split: 1 2 0.03455']);
    expect(show('见附 2 见附', AMOUNT)).toEqual(['split: ? 2 ?']);
  });
});

type MoneyShape = Pick<LineShape, 'unit'>;

describe('digits torn apart', () => {
  test.each<readonly [string, LineShape, readonly string[]]>([
    ['2 0 1 21', SUM, ['join: 20 1 21']],
    ['2 0 0 1 201', SUM, ['join: 200 1 201']],
    ['2 0 0 1 2 0 1', SUM, ['join: 200 1 201']],
    ['2 0 0 0 1 2 00 1', SUM, []],
    [
      '0 1 2 3',
      FREE,
      [
        'join: 0 1 23',
        'join: 0 12 3',
        'stray: 0 1 2',
        'stray: 0 1 3',
        'stray: 0 2 3',
        'stray: 1 2 3',
      ],
    ],
    [
      '3 件 4 5',
      FREE,
      ['join: 3 ? 45', 'stray: 3 ? 4', 'stray: 3 ? 5', 'stray: 3 4 5', 'stray: ? 4 5'],
    ],
    [
      '3 .5 4 5',
      FREE,
      ['join: 3 0.5 45', 'stray: 3 0.5 4', 'stray: 3 0.5 5', 'stray: 3 4 5', 'stray: 0.5 4 5'],
    ],
  ])('%s in %o', (print, shape, readings) => {
    expect(show(print, shape)).toEqual(readings);
  });
});

describe('a figure too many', () => {
  test.each<readonly [string, LineShape, readonly string[]]>([
    ['1 2 3 3', SUM, ['stray: 1 2 3']],
    ['4 1 2 3', SUM, ['stray: 1 2 3']],
    ['1 2 3 4', SUM, ['stray: 1 2 3', 'stray: 1 3 4']],
    ['1 1 2 2', SUM, ['stray: 1 1 2']],
    ['1 -2 3 4', COUNTS, ['stray: 1 3 4']],
    ['1 -2 3 3', CHANGES, ['join: 1 -2 33', 'stray: 1 -2 3', 'stray: 1 3 3']],
  ])('%s in %o', (print, shape, readings) => {
    expect(show(print, shape)).toEqual(readings);
  });

  test('never two', () => {
    expect(show('1 -2 -2 3 4', COUNTS)).toEqual([]);
  });
});

describe('figures lost', () => {
  test.each<readonly [string, LineShape, readonly string[]]>([
    ['', FREE, []],
    ['', { count: 2, group: null }, []],
    ['1-12', { count: 2, group: null }, ['lost: ? ?']],
    ['1 3', SUM, ['lost: 1 3 4', 'lost: 1 2 3', 'lost: 2 1 3']],
    ['0', SUM, ['lost: 0 ? ?', 'lost: ? 0 ?', 'lost: 0 0 0']],
    ['5', SUM, ['lost: 5 ? ?', 'lost: ? 5 ?', 'lost: ? ? 5']],
    ['5', { count: 4, group: 4 }, []],
    [
      '5 5',
      { count: 4, group: 4 },
      [
        'lost: 5 5 ? ?',
        'lost: 5 ? 5 ?',
        'lost: 5 0 0 5',
        'lost: ? 5 5 ?',
        'lost: 0 5 0 5',
        'lost: 0 0 5 5',
      ],
    ],
    ['1 2', FREE, ['lost: 1 2 ?', 'lost: 1 ? 2', 'lost: ? 1 2']],
    ['3 1 2 2 1', FIRST_IS_SUM, ['lost: 3 1 2 2 1 1', 'lost: 3 1 2 3 2 1']],
    ['-1 2', { ...FREE, kinds: ['change', 'count', 'count'] }, ['lost: -1 2 ?', 'lost: -1 ? 2']],
    ['1 -2', { ...SUM, kinds: ['count', 'change', 'count'] }, []],
    ['-1 3', SUM, []],
  ])('%s in %o', (print, shape, readings) => {
    expect(show(print, shape)).toEqual(readings);
  });

  test('print that is no figure is not filled in by the sum', () => {
    expect(show('见附 1', SUM)).toEqual(['lost: ? 1 ?', 'lost: ? ? 1']);
  });
});

describe('too many readings to list', () => {
  test.each([
    ['listed', 17, 5, 1820],
    ['more than two thousand', 18, 5, null],
    ['more than can be tried', 60, 15, null],
  ] as const)('%s', (_name, digits, count, readings) => {
    expect(list('1'.repeat(digits), { count, group: null })?.length ?? null).toBe(readings);
  });
});

test('each figure keeps the print it is read from, and where it stands', () => {
  const [split] = list('2 13 4', { count: 4, group: null }) ?? [];
  expect(split?.values.map(({ raw, place }) => [raw, place[0]?.start, place[0]?.end])).toEqual([
    ['2', 0, 1],
    ['1', 2, 3],
    ['3', 3, 4],
    ['4', 5, 6],
  ]);
  const [join] = list('2 0 1 21', SUM) ?? [];
  expect(join?.values[0]).toEqual({
    value: 20,
    raw: '20',
    place: [
      { ...SPAN, start: 0, end: 1 },
      { ...SPAN, start: 2, end: 3 },
    ],
  });
  const [lost] = list('1 3', SUM) ?? [];
  expect(lost?.values[2]).toEqual({ value: 4, raw: '', place: [] });
});

test('of two ways to the same figures the first is kept, which leaves its gap last', () => {
  const readings = list('0 0', SUM) ?? [];
  expect(readings.map(({ values }) => values.map(({ raw }) => raw))).toEqual([['0', '0', '']]);
});

test('what a blank parts within one cell is two', () => {
  const place = [{ ...SPAN, start: 10, end: 15 }];
  const slot = { kind: 'slot', text: '20  7', place, row: 0, column: 1, columnSpan: 1 } as const;
  expect(atomsOf([slot, { ...slot, text: '', place: [] }])).toEqual([
    { text: '20', place: [{ ...SPAN, start: 10, end: 12 }] },
    { text: '7', place: [{ ...SPAN, start: 14, end: 15 }] },
  ]);
});
