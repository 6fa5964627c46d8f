/** Deadlines by kind of unit: days that the calendar has. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/collection/settings.ts';
import { changeDeadline, daysOf } from '../../../../src/ui/collection/missing/change-deadline.ts';

test.each([
  [1, 31],
  [2, 28],
  [4, 30],
  [12, 31],
])('month %i has %i days', (month, last) => {
  expect(daysOf(month).at(-1)).toBe(last);
});

test('one kind is changed; a day that the month lacks is its last', () => {
  const { deadlines, ...others } = changeDeadline(DEFAULT_SETTINGS, 'township', {
    month: 2,
    day: 31,
  });
  expect(deadlines).toEqual({ ...DEFAULT_SETTINGS.deadlines, township: '02-28' });
  expect(others).toEqual({
    jumpFactor: DEFAULT_SETTINGS.jumpFactor,
    jumpFloor: DEFAULT_SETTINGS.jumpFloor,
    likenessShown: DEFAULT_SETTINGS.likenessShown,
    likenessGrave: DEFAULT_SETTINGS.likenessGrave,
  });
});
