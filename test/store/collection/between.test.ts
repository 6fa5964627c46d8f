/** What was found between reports, as the page lists and counts it. */
import { expect, test } from 'vitest';
import type { CollectionFinding, CollectionRuleId } from '../../../src/collection/finding.ts';
import { worstFound } from '../../../src/collection/worst-found.ts';
import type { AppState } from '../../../src/store/app-state.ts';
import { countOpen, foundBetween } from '../../../src/store/collection/between.ts';

const finding = (
  rule: CollectionRuleId,
  severity: CollectionFinding['severity'],
  unit: string,
): CollectionFinding => ({
  rule,
  severity,
  unit,
  year: 2023,
  cells: [],
  reports: [],
  message: { zh: unit, en: unit },
  expected: null,
  found: null,
});

const FOUND = worstFound([
  finding('jump', 'warning', '甲'),
  finding('late', 'warning', '乙'),
  finding('carry-over', 'error', '丙'),
  finding('roll-up', 'error', '丁'),
  finding('late', 'warning', '戊'),
]);

const unitsOf = (found: readonly { readonly finding: CollectionFinding }[]): string =>
  found.map(({ finding: { unit } }) => unit).join('');

/** @param decided keys of findings that are dismissed */
function stateWith(found: typeof FOUND, decided: readonly string[]): AppState {
  const to = { resolution: 'dismissed', note: '' } as const;
  const change = { kind: 'decide', keys: decided, to } as const;
  const steps = decided.length === 0 ? [] : [{ kind: 'collect', report: null, at: '', change }];
  return { collection: { found }, steps, cursor: steps.length } as unknown as AppState;
}

test('worst first, then by rule; what weighs the same as it was found', () => {
  expect(unitsOf(FOUND)).toBe('丁丙乙戊甲');
});

test('each tab counts its own, the list of all counts all; what is decided waits no more', () => {
  const open = countOpen(foundBetween(stateWith(FOUND, [])));
  expect([open.findings, open.rollUp.error, open.missing.warning, open.alike.error]).toEqual([
    { error: 2, warning: 3, note: 0 },
    1,
    2,
    0,
  ]);
  const key = FOUND.find(({ finding: { unit } }) => unit === '戊')?.key ?? '';
  const left = countOpen(foundBetween(stateWith(FOUND, [key])));
  expect([left.findings.warning, left.missing.warning]).toEqual([2, 1]);
});

test('made once for all that ask, and anew when something is decided', () => {
  const state = stateWith(FOUND, []);
  const found = foundBetween(state);
  expect(foundBetween({ ...state, screen: 'review' })).toBe(found);
  expect(countOpen(found)).toBe(countOpen(found));
  const decided = { ...state, ...stateWith(FOUND, [FOUND[0]?.key ?? '']) };
  expect(foundBetween({ ...decided, collection: state.collection })).not.toBe(found);
});
