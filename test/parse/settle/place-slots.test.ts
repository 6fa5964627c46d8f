/** Which slots of a run are its columns: slot by slot, and where that is left open. */
import { describe, expect, test } from 'vitest';
import type { FigureRun } from '../../../src/parse/match/figure-run.ts';
import type { Slot } from '../../../src/parse/match/tokens.ts';
import {
  isPressedTogether,
  learnColumns,
  mayBePressed,
  placeSlots,
} from '../../../src/parse/settle/place-slots.ts';
import type { ColumnHabit, LearntColumns } from '../../../src/parse/settle/place-slots.ts';

interface Shape {
  readonly kind?: FigureRun['kind'];
  /** Column of the label; the first slot stands right of it. */
  readonly label?: number;
  readonly spans?: readonly number[];
}

/** Cells side by side; `_` is an empty one, `~` an empty one in which something unseen stood. */
function runOf(print: string, { kind = 'grid', label = 0, spans = [] }: Shape = {}): FigureRun {
  const slots = print.split(' ').map((text, index): Slot => {
    const slot = {
      kind: 'slot',
      text: text.replace(/[_~]/, ''),
      place: [],
      row: 0,
      column: label + 1 + index,
      columnSpan: spans[index] ?? 1,
    } as const;
    return text === '~' ? { ...slot, remarks: [{ kind: 'unseen', text: '9' }] } : slot;
  });
  const isBlank = slots.every(({ text }) => text === '');
  return { before: [], after: [], residue: [], slots, kind, isBlank, labelColumn: label };
}

const show = (placed: readonly Slot[] | null): string | null =>
  placed?.map(({ text }) => text || '_').join(' ') ?? null;
const NOTHING: LearntColumns = { absolute: [], relative: [], hasUsualBlanks: false };
const NO_HABIT: ColumnHabit = { ...NOTHING, isParted: false };
const FIVE: ColumnHabit = { ...NO_HABIT, absolute: [[1, 2, 3, 4, 5]] };
const WIDE: ColumnHabit = { ...NO_HABIT, absolute: [[1, 3, 5, 6, 7]] };

test.each<readonly [string, string, Shape, ColumnHabit, string | null]>([
  ['as many figures as columns', '1 _ 2 3 4 5', {}, NO_HABIT, '1 2 3 4 5'],
  ['as many in running text', '1 2 3 4 5', { kind: 'line' }, NO_HABIT, '1 2 3 4 5'],
  ['marks for nothing are print', '1 / - 4 无', {}, NO_HABIT, '1 / - 4 无'],
  ['fewer in running text', '1 _ 3 4 5', { kind: 'line' }, FIVE, null],
  ['more in running text', '1 1 2 3 4 5', { kind: 'line', label: -1 }, FIVE, null],
  ['the number of a cut label before them', '2 1 2 3 4 5', { label: -1 }, FIVE, '1 2 3 4 5'],
  ['two digits before them', '12 1 2 3 4 5', { label: -1 }, FIVE, null],
  ['a word before them', '无 1 2 3 4 5', { label: -1 }, FIVE, null],
  ['a figure before them, at other columns', '2 1 2 3 4 5', {}, FIVE, null],
  ['a figure before them, where nothing is learnt', '2 1 2 3 4 5', { label: -1 }, NO_HABIT, null],
  [
    'a figure before them, where rows differ',
    '2 1 2 3 4 5',
    { label: -1 },
    { ...NO_HABIT, absolute: [...FIVE.absolute, [0, 1, 2, 3, 4]] },
    null,
  ],
  ['two figures too many', '2 1 2 3 4 5 6', { label: -1 }, FIVE, null],
  ['blanks between, in columns learnt', '1 _ 3 4 5', { kind: 'fields' }, FIVE, '1 _ 3 4 5'],
  ['blanks between wide ones', '1 _ _ _ 3 4 5', {}, WIDE, '1 _ 3 4 5'],
  ['a figure in none of the columns learnt', '1 2 _ _ 3 4 _', {}, WIDE, null],
  [
    'counted from the label',
    '1 _ 3 4 5',
    { kind: 'fields', label: 3 },
    { ...NO_HABIT, relative: [[1, 2, 3, 4, 5]] },
    '1 _ 3 4 5',
  ],
  [
    'counted from the label, behind a residue',
    '_ 1 _ 3 4 5',
    { kind: 'fields', label: 3 },
    { ...NO_HABIT, relative: [[2, 3, 4, 5, 6]] },
    '1 _ 3 4 5',
  ],
  ['one short, behind a residue of the label', '_ 1 _ 3 4 5', { label: -1 }, FIVE, '1 _ 3 4 5'],
  ['a whole grid row at other columns than learnt', '1 _ 3 _ 5', {}, WIDE, '1 _ 3 _ 5'],
  ['one short, with a blank behind the label', '_ 2 3 4 5', {}, FIVE, null],
  ['one short, with a blank at the end of fields', '1 2 3 4 _', { kind: 'fields' }, FIVE, null],
  ['one short, with a blank at the end of a grid', '1 2 3 4 _', {}, FIVE, '1 2 3 4 _'],
  ['one short, where something unseen stood', '~ 2 3 4 5', {}, FIVE, '~ 2 3 4 5'],
  ['two short', '_ 2 3 4 _', {}, FIVE, '_ 2 3 4 _'],
  ['two short, in fields', '_ _ 3 4 5', { kind: 'fields' }, FIVE, '_ _ 3 4 5'],
  ['digits enough for the row in one cell', '12345 _ _ _ _', {}, FIVE, null],
  ['in whichever', '_ _ _ _ 12345', {}, FIVE, null],
  [
    'in whichever, where blanks are usual',
    '_ _ 12345 _ _',
    {},
    { ...FIVE, hasUsualBlanks: true },
    null,
  ],
  ['digits too few for the row in one cell', '1234 _ _ _ _', {}, FIVE, '1234 _ _ _ _'],
  ['a grid row of blanks', '_ _ _ _ _', {}, NO_HABIT, '_ _ _ _ _'],
  ['fields, and no row to learn from', '1 _ _ _ 5', { kind: 'fields' }, NO_HABIT, '1 _ _ _ 5'],
  [
    'fields, and other rows print theirs elsewhere',
    '_ 2 _ 4 5',
    { kind: 'fields', label: 4 },
    FIVE,
    null,
  ],
  ['more fields than columns', '1 _ _ _ 5 _', { kind: 'fields' }, NO_HABIT, null],
  ['a blank over two columns', '1 _ 4 5', { spans: [1, 2] }, NO_HABIT, '1 _ _ 4 5'],
  ['a figure over two columns', '1 3 4 5', { spans: [1, 2] }, NO_HABIT, null],
  ['a blank over too many', '1 _ 4 5', { spans: [1, 3] }, NO_HABIT, null],
  ['fewer fields than columns', '1 _ 4 5', { kind: 'fields', spans: [1, 2] }, NO_HABIT, null],
])('%s: %s', (_name, print, shape, habit, placed) => {
  const expected = placed?.replaceAll('~', '_') ?? null;
  expect(show(placeSlots(runOf(print, shape), 5, habit))).toBe(expected);
});

test.each<readonly [string, number, boolean, string | null]>([
  ['123 _ _', 3, false, null],
  ['123 _ _', 3, true, '123 _ _'],
  ['_ 123 _', 3, false, '_ 123 _'],
  ['_ 2 3', 3, false, '_ 2 3'],
  ['1.25 _ _', 3, false, null],
  ['1234', 1, false, '1234'],
])('a short row: %s for %d, blanks usual: %s', (print, count, hasUsualBlanks, placed) => {
  expect(show(placeSlots(runOf(print), count, { ...NO_HABIT, hasUsualBlanks }))).toBe(placed);
});

test.each<readonly [string, number, Shape, boolean, string | null]>([
  ['18 _', 2, {}, true, '18 _'],
  ['18 _', 2, {}, false, null],
  ['508 _ _', 3, {}, true, '508 _ _'],
  ['007 _ _', 3, {}, true, null],
  ['18', 2, {}, true, null],
  ['18 _', 2, { kind: 'fields' }, true, null],
  ['508 _', 3, { spans: [1, 2] }, true, null],
  ['1000000 _ _ _ _ _ _', 7, {}, true, null],
])('%s for %d, %j, in a grid that parts figures: %s', (print, count, shape, isParted, placed) => {
  const [run, habit] = [runOf(print, shape), { ...NO_HABIT, isParted }];
  expect(show(placeSlots(run, count, habit))).toBe(placed);
  expect(mayBePressed(run, count, habit)).toBe(placed === null);
});

test.each<readonly [string, number, boolean]>([
  ['123', 3, true],
  ['12', 3, false],
  ['_ 123 _', 3, false],
  ['_ _ 1234 _', 4, true],
  ['123 4', 3, false],
  ['_ _ _', 3, false],
  ['7', 1, false],
  ['1a2b3', 3, true],
])('%s for %d columns is pressed together: %s', (print, count, isPressed) => {
  expect(isPressedTogether(runOf(print), count)).toBe(isPressed);
});

describe('what is learnt of columns', () => {
  const learn = (...runs: readonly FigureRun[]): LearntColumns => learnColumns(runs, 3);

  test.each<readonly [string, readonly FigureRun[], Partial<LearntColumns>]>([
    ['a whole row', [runOf('1 2 3')], { absolute: [[1, 2, 3]], relative: [[1, 2, 3]] }],
    [
      'a whole row with blanks',
      [runOf('1 _ 2 3')],
      { absolute: [[1, 3, 4]], relative: [[1, 3, 4]] },
    ],
    [
      'two alike',
      [runOf('1 2 3'), runOf('4 5 6')],
      { absolute: [[1, 2, 3]], relative: [[1, 2, 3]] },
    ],
    [
      'two whose labels stand apart',
      [runOf('1 2 3'), runOf('4 5 6', { label: 1 })],
      {
        absolute: [
          [1, 2, 3],
          [2, 3, 4],
        ],
        relative: [[1, 2, 3]],
      },
    ],
    [
      'one without a label',
      [runOf('1 2 3', { label: -1 })],
      { absolute: [[0, 1, 2]], relative: [] },
    ],
    ['nothing of running text', [runOf('1 2 3', { kind: 'line' })], {}],
    ['nothing of rows that lack some', [runOf('1 2 _')], {}],
    ['blanks are usual', [runOf('1 _ _')], { hasUsualBlanks: true }],
    ['blanks are usual in fields', [runOf('_ 1 _', { kind: 'fields' })], { hasUsualBlanks: true }],
    ['not by one blank', [runOf('1 2 _')], {}],
    ['not in running text', [runOf('1 _ _', { kind: 'line' })], {}],
    ['not by a row of blanks', [runOf('_ _ _')], {}],
    ['not by too few cells', [runOf('1 _')], {}],
    ['not by a row pressed together', [runOf('123 _ _')], {}],
    ['by one of several', [runOf('123 _ _'), runOf('1 _ _')], { hasUsualBlanks: true }],
  ])('%s', (_name, runs, habit) => {
    expect(learn(...runs)).toEqual({ ...NOTHING, ...habit });
  });

  test('the header speaks where no row does, if it names them all', () => {
    const whole = [runOf('1 2 3')];
    expect(learnColumns([], 3, [2, 4, 6]).absolute).toEqual([[2, 4, 6]]);
    expect(learnColumns([], 3, [2, 4]).absolute).toEqual([]);
    expect(learnColumns(whole, 3, [2, 4, 6]).absolute).toEqual([[1, 2, 3]]);
  });
});
