import { describe, expect, test } from 'vitest';
import { commandOf, endOfEntry } from '../../src/ui/review/grid/grid-command.ts';
import { moveInGrid, pageInGrid } from '../../src/ui/shared/printed/move-in-grid.ts';
import { readEntry } from '../../src/ui/review/range/read-entry.ts';
import { DESK_WORDS } from '../../src/ui/words/desk.ts';
import { makeReport } from '../support/make-report.ts';

const figures = [
  ['proactive.a.1', 'proactive.a.2', 'proactive.a.3'],
  ['proactive.b.1'],
  ['proactive.c.1', 'proactive.c.2'],
] as const;

describe('moveInGrid', () => {
  test.each([
    ['proactive.a.2', 'left', 'proactive.a.1'],
    ['proactive.a.1', 'left', null],
    ['proactive.a.3', 'right', null],
    ['proactive.a.3', 'down', 'proactive.b.1'],
    ['proactive.c.2', 'up', 'proactive.b.1'],
    ['proactive.a.1', 'up', null],
    ['proactive.c.1', 'down', null],
    ['proactive.a.2', 'rowStart', 'proactive.a.1'],
    ['proactive.a.1', 'rowEnd', 'proactive.a.3'],
    ['proactive.b.1', 'first', 'proactive.a.1'],
    ['proactive.b.1', 'last', 'proactive.c.2'],
    ['proactive.a.3', 'next', 'proactive.b.1'],
    ['proactive.b.1', 'previous', 'proactive.a.3'],
    ['proactive.c.2', 'next', null],
    ['proactive.a.1', 'previous', null],
    [null, 'down', 'proactive.a.1'],
  ] as const)('from %s %s is %s', (from, move, to) => {
    expect(moveInGrid(figures, from, move)).toBe(to);
  });
});

test.each([
  ['proactive.a.3', false, 1, 'proactive.b.1'],
  ['proactive.a.2', false, 2, 'proactive.c.2'],
  ['proactive.a.1', false, 9, 'proactive.c.1'],
  ['proactive.c.2', true, 9, 'proactive.a.2'],
  [null, false, 2, 'proactive.a.1'],
] as const)('a page from %s, back %s, by %i rows is %s', (from, back, rows, to) => {
  expect(pageInGrid(figures, from, { back, rows })).toBe(to);
});

const key = (name: string, more: object = {}): Parameters<typeof commandOf>[0] => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

const move = (to: string, extend = false): object => ({ kind: 'move', move: to, extend });
const edge = (direction: string, extend = false): object => ({ kind: 'edge', direction, extend });
const step = (along: string, back = false): object => ({ kind: 'step', along, back });
const shift = { shiftKey: true };
const control = { ctrlKey: true };

describe('commandOf', () => {
  test.each([
    [key('ArrowUp'), move('up')],
    [key('ArrowUp', shift), move('up', true)],
    [key('ArrowDown', control), edge('down')],
    [key('ArrowDown', { ...shift, metaKey: true }), edge('down', true)],
    [key('Home'), move('rowStart')],
    [key('End', shift), move('rowEnd', true)],
    [key('Home', control), move('first')],
    [key('End', { ...shift, ...control }), move('last', true)],
    [key('PageDown'), { kind: 'page', back: false, extend: false }],
    [key('PageUp', shift), { kind: 'page', back: true, extend: true }],
    [key('Enter'), step('column')],
    [key('Enter', shift), step('column', true)],
    [key('Tab'), null],
    [key('Tab', shift), null],
    [key('a', control), { kind: 'selectAll' }],
    [key('D', control), { kind: 'fill', direction: 'down' }],
    [key('r', control), { kind: 'fill', direction: 'right' }],
    [key('R', { ...shift, ...control }), null],
    [key('F2'), { kind: 'edit', text: null }],
    [key('7'), { kind: 'edit', text: '7' }],
    [key('-'), { kind: 'edit', text: '-' }],
    [key('Delete'), { kind: 'clear' }],
    [key('Escape'), { kind: 'collapse' }],
    [key('z', control), null],
    [key('a'), null],
    [key('5', { altKey: true }), null],
  ])('%o', (pressed, command) => {
    expect(commandOf(pressed)).toEqual(command);
  });
});

describe('endOfEntry', () => {
  test.each([
    [key('Enter'), false, step('column')],
    [key('Tab', shift), false, step('row', true)],
    [key('Enter', control), false, { kind: 'fillRange' }],
    [key('Escape'), true, { kind: 'cancel' }],
    [key('ArrowLeft'), true, { kind: 'move', move: 'left' }],
    [key('ArrowLeft'), false, null],
    [key('Home'), true, null],
    [key('7'), true, null],
  ])('%o, replacing %s', (pressed, isReplacing, end) => {
    expect(endOfEntry(pressed, isReplacing)).toEqual(end);
  });
});

describe('readEntry', () => {
  const report = makeReport();
  test.each([
    ['requests.granted.total', '12', { ok: true, value: 12 }],
    ['requests.granted.total', '', { ok: true, value: null }],
    ['requests.granted.total', '１，２３４', { ok: true, value: 1234 }],
    ['requests.granted.total', '十二', { ok: true, value: 12 }],
    ['requests.granted.total', '3万', { ok: true, value: 30_000 }],
    ['requests.granted.total', '3万元', { ok: false }],
    ['requests.granted.total', '很多', { ok: false }],
    ['proactive.fees.amount', '251000元', { ok: true, value: 25.1 }],
    ['proactive.fees.amount', '7.5', { ok: true, value: 7.5 }],
  ] as const)('%s ← %s', (cell, text, entry) => {
    expect(readEntry(cell, report, text)).toEqual(entry);
  });
});

test('both languages say something everywhere', () => {
  const empty = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === 'object' && value !== null) return empty(value, `${path}.${name}`);
      return value === '' && !/states\.read$|resolutions\.open$/.test(`${path}.${name}`)
        ? [`${path}.${name}`]
        : [];
    });
  expect([...empty(DESK_WORDS.zh), ...empty(DESK_WORDS.en)]).toEqual([]);
});
