/** Lines of older statistics → cells: 0, blank, unreadable and what cannot be told apart. */
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/parse/rows/row.ts';
import { readStatistics } from '../../../src/parse/settle/read-statistics.ts';
import type { FilledStatistics } from '../../../src/parse/settle/read-statistics.ts';
import type { StatisticsLine } from '../../../src/parse/find/find-statistics.ts';

const piece = (text: string, at: number): Piece => ({
  text,
  place: [{ block: 0, cell: at, start: 0, end: text.length }],
  column: at,
  columnSpan: 1,
});
const lineOf = (unit: string, ...texts: readonly string[]): StatisticsLine => ({
  label: '主动公开数',
  unit,
  figures: texts.map(piece),
});
const read = (...lines: readonly StatisticsLine[]): FilledStatistics =>
  readStatistics({ from: 0, to: lines.length, columns: ['thisYear', 'cumulative'], lines });

describe('one figure a column', () => {
  test.each<readonly [string, string, object]>([
    ['件', '0', { value: 0, state: 'read', unit: null }],
    ['件', '12件', { value: 12, state: 'read', unit: '件' }],
    ['件', '1.2万', { value: 12_000, state: 'read' }],
    ['件', '', { value: null, state: 'blank', unit: null }],
    ['件', '/', { value: null, state: 'blank', unit: null }],
    ['件', '见附件', { value: null, state: 'unreadable', unit: null }],
    ['万元', '1.2万', { value: 1.2, unit: '万' }],
    ['元', '1.2万元', { value: 1.2, unit: '万元' }],
  ])('in %s %s', (unit, raw, cell) => {
    const { cells, doubts } = read(lineOf(unit, raw, '7'));
    expect(doubts).toEqual([]);
    expect(cells.get('statistics.1.thisYear')).toMatchObject({
      ...cell,
      raw,
      place: [{ block: 0, cell: 0, start: 0, end: raw.length }],
    });
    expect(cells.get('statistics.1.cumulative')).toMatchObject({ value: 7, raw: '7' });
  });
});

test('rows are numbered, with the names and units they print', () => {
  const { statistics } = read(lineOf('件', '1', '2'), { label: '一、总体', unit: '', figures: [] });
  expect(statistics).toEqual({
    columns: ['thisYear', 'cumulative'],
    rows: [
      { key: '1', label: '主动公开数', unit: '件' },
      { key: '2', label: '一、总体', unit: '' },
    ],
  });
});

test('a line without unit and figures is a heading: blank, and no doubt', () => {
  const { cells, doubts } = read(lineOf(''));
  expect(doubts).toEqual([]);
  expect(cells.get('statistics.1.cumulative')).toEqual({
    value: null,
    raw: '',
    state: 'blank',
    unit: null,
    place: [],
  });
});

test.each<readonly [string, string, readonly string[], string]>([
  ['too few', '件', ['5'], 'unreadable'],
  ['too few without a unit', '', ['5'], 'unreadable'],
  ['too many', '件', ['5', '6', '7'], 'unreadable'],
  ['none beside a unit', '件', [], 'lost'],
])('%s figures: none is taken, and all cells are named', (_name, unit, texts, state) => {
  const { cells, doubts } = read(lineOf('', '1', '2'), lineOf(unit, ...texts));
  const ids = ['statistics.2.thisYear', 'statistics.2.cumulative'] as const;
  const place = texts.map((_text, at) => ({ block: 0, cell: at, start: 0, end: 1 }));
  for (const id of ids)
    expect(cells.get(id)).toEqual({ value: null, raw: texts.join(' '), state, unit: null, place });
  expect(doubts).toMatchObject([{ rule: 'read-value-lost', cells: ids }]);
  expect(doubts[0]?.message.zh).toContain(`印的是「${texts.join(' ')}」`);
  expect(doubts[0]?.message.zh).toContain('「主动公开数」');
});

test('a remark on a figure is about its whole line, whatever sign it may carry', () => {
  const remarked = (kind: 'stale' | 'red'): StatisticsLine => ({
    ...lineOf('件'),
    figures: [piece('1', 0), { ...piece('2', 1), remarks: [{ kind, text: '2' }] }],
  });
  expect(read(lineOf('件', '1', '2'), remarked('stale')).doubts).toMatchObject([
    { rule: 'read-stale-result', cells: ['statistics.2.thisYear', 'statistics.2.cumulative'] },
  ]);
  expect(read(remarked('red')).doubts).toEqual([]);
});
