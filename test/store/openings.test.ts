import { expect, test } from 'vitest';
import { lastOpened, nextOpening } from '../../src/store/storage/openings.ts';

test('the session opened last is known by a count, whatever the clock said', () => {
  const openings = new Map<string, number | string>();
  for (const id of ['first', 'second', 'third', 'first']) {
    openings.set(id, nextOpening([...openings.values()]));
  }
  expect(lastOpened(openings)).toBe('first');
});

test('of times that an earlier version noted the latest counts, and any count comes after them', () => {
  const noted = new Map<string, number | string>([
    ['old', '2026-03-01T08:00:00.000Z'],
    ['older', '2025-03-01T08:00:00.000Z'],
  ]);
  expect(lastOpened(noted)).toBe('old');
  expect(lastOpened(new Map([...noted, ['now', nextOpening([...noted.values()])]]))).toBe('now');
  expect(lastOpened(new Map())).toBe(null);
});
