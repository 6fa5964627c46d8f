import { describe, expect, test } from 'vitest';
import {
  deskOfHash,
  hashOfDesk,
  hashOfScreen,
  screenOfHash,
} from '../../src/store/screen-in-hash.ts';
import type { Screen } from '../../src/store/app-state.ts';
import type { DeskPlace } from '../../src/store/screen-in-hash.ts';

test.each<[string, Screen | null]>([
  ['#/review', 'review'],
  ['#/review/a%231/requests.received.total', 'review'],
  ['#/compare?chart=x', 'compare'],
  ['#', null],
  ['', null],
  ['#/reviews', null],
  ['#toString', null],
])('%s names the screen %s', (hash, screen) => {
  expect(screenOfHash(hash)).toBe(screen);
  if (screen !== null) expect(hash.startsWith(hashOfScreen(screen))).toBe(true);
});

describe('what lies on the desk', () => {
  test.each<[string, DeskPlace | null]>([
    ['#/review', null],
    ['#/review/a%231', { report: 'a#1', cell: null }],
    [
      '#/review/a/requests.received.total',
      { report: 'a', cell: 'requests.received.total' as DeskPlace['cell'] },
    ],
    ['#/review/a/nonsense', { report: 'a', cell: null }],
    ['#/review/%E0%A4%A', null],
    ['#/compare/a', null],
    ['#/review/a/b/c', null],
  ])('%s', (hash, place) => {
    expect(deskOfHash(hash)).toEqual(place);
  });

  test('is found again', () => {
    for (const report of ['a#1', '单位/2023?', '%']) {
      const place: DeskPlace = { report, cell: null };
      expect(deskOfHash(hashOfDesk(place))).toEqual(place);
    }
  });
});
