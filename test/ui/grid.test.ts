import { describe, expect, test } from 'vitest';
import { commandOf, moveAfterEntry } from '../../src/ui/review/grid-command.ts';
import { moveInGrid } from '../../src/ui/review/move-in-grid.ts';
import { readEntry } from '../../src/ui/review/read-entry.ts';
import { WORDS } from '../../src/ui/shared/words.ts';
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

const key = (name: string, more: object = {}): Parameters<typeof commandOf>[0] => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('commandOf', () => {
  test.each([
    [key('ArrowUp'), { kind: 'move', move: 'up', mayLeave: false }],
    [key('Enter'), { kind: 'move', move: 'down', mayLeave: false }],
    [key('Enter', { shiftKey: true }), { kind: 'move', move: 'up', mayLeave: false }],
    [key('Tab'), { kind: 'move', move: 'next', mayLeave: true }],
    [key('Tab', { shiftKey: true }), { kind: 'move', move: 'previous', mayLeave: true }],
    [key('Home', { ctrlKey: true }), { kind: 'move', move: 'first', mayLeave: false }],
    [key('F2'), { kind: 'edit', text: null }],
    [key('7'), { kind: 'edit', text: '7' }],
    [key('-'), { kind: 'edit', text: '-' }],
    [key('Delete'), { kind: 'clear' }],
    [key('z', { ctrlKey: true }), null],
    [key('a'), null],
    [key('5', { altKey: true }), null],
  ])('%o', (pressed, command) => {
    expect(commandOf(pressed)).toEqual(command);
  });

  test('Enter and Tab end typing and go on', () => {
    expect(
      [key('Enter'), key('Tab'), key('Tab', { shiftKey: true }), key('Escape')].map(moveAfterEntry),
    ).toEqual(['down', 'next', 'previous', null]);
  });
});

describe('readEntry', () => {
  const report = makeReport();
  test.each([
    ['requests.granted.total', '12', { ok: true, value: 12 }],
    ['requests.granted.total', '', { ok: true, value: null }],
    ['requests.granted.total', '１，２３４', { ok: true, value: 1234 }],
    ['requests.granted.total', '十二', { ok: false }],
    ['requests.granted.total', '3万', { ok: false }],
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
  expect([...empty(WORDS.zh), ...empty(WORDS.en)]).toEqual([]);
});
