import { describe, expect, test } from 'vitest';
import { collectionKey } from '../../src/collection/collection-key.ts';
import type { CollectionFinding } from '../../src/collection/finding.ts';
import { DEFAULT_SETTINGS } from '../../src/collection/settings.ts';
import {
  applyCollectionChange,
  decisionBetween,
  NO_COLLECTION_STATE,
} from '../../src/collection/state.ts';
import { makeUnit } from '../support/make-collection.ts';

const FINDING: CollectionFinding = {
  rule: 'carry-over',
  severity: 'error',
  unit: '清源县财政局',
  year: 2023,
  cells: [
    { report: 'b', cell: 'requests.carriedIn.business' },
    { report: 'a', cell: 'requests.carriedOut.business' },
  ],
  reports: ['b', 'a'],
  message: { zh: '', en: '' },
  expected: 3,
  found: 5,
};
const RETURNED = { resolution: 'returned', note: '请核实' } as const;
const decide = (state = NO_COLLECTION_STATE) =>
  applyCollectionChange(state, { kind: 'decide', keys: [collectionKey(FINDING)], to: RETURNED });

describe('a decision on a finding between reports', () => {
  test('holds for the same finding', () => {
    expect(decisionBetween(FINDING, decide().decisions)).toEqual(RETURNED);
  });

  test.each([
    ['another figure', { found: 6 }],
    ['another unit', { unit: '清源县水务局' }],
    ['another year', { year: 2022 }],
    ['another rule', { rule: 'jump' as const }],
    ['another report', { cells: [] }],
  ])('not with %s', (_what, other) => {
    expect(decisionBetween({ ...FINDING, ...other }, decide().decisions).resolution).toBe('open');
  });
});

describe('what comes with a file', () => {
  const LISTED = [makeUnit('清源县财政局')];
  const given = {
    ...decide(),
    units: [makeUnit('别的单位')],
    settings: { ...DEFAULT_SETTINGS, jumpFactor: 5 },
    published: { a: '2024-01-20', b: '2024-02-20' },
  };

  test('is taken where the session has nothing of its own', () => {
    const state = applyCollectionChange(NO_COLLECTION_STATE, { kind: 'import', state: given });
    expect(state).toEqual(given);
  });

  test('goes behind what the session has', () => {
    const own = {
      units: LISTED,
      settings: { ...DEFAULT_SETTINGS, jumpFactor: 4 },
      decisions: { [collectionKey(FINDING)]: { resolution: 'dismissed', note: '' } as const },
      published: { a: '2024-01-30' },
    };
    expect(applyCollectionChange(own, { kind: 'import', state: given })).toEqual({
      ...own,
      published: { a: '2024-01-30', b: '2024-02-20' },
    });
  });
});

test('a day of publication that is taken back is the page’s again', () => {
  const set = { kind: 'published', report: 'a', day: '2024-01-20' } as const;
  const state = applyCollectionChange(NO_COLLECTION_STATE, set);
  expect(state.published).toEqual({ a: '2024-01-20' });
  expect(applyCollectionChange(state, { ...set, day: null })).toEqual(NO_COLLECTION_STATE);
});
