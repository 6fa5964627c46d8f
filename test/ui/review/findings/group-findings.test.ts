/** How findings are listed, and which are decided together. */
import { describe, expect, test } from 'vitest';
import type { Resolution } from '../../../../src/report/decision.ts';
import { findingKey } from '../../../../src/report/finding-identity.ts';
import { NO_REVIEW } from '../../../../src/report/review/review.ts';
import { checkReport } from '../../../../src/rules/index.ts';
import type { OpenReport } from '../../../../src/store/app-state.ts';
import { selectionOf } from '../../../../src/ui/review/findings/choose-finding.ts';
import { groupFindings } from '../../../../src/ui/review/findings/group-findings.ts';
import { matterOf } from '../../../../src/ui/review/findings/matter-of.ts';
import { nextFindingIn } from '../../../../src/ui/review/findings/walk-findings.ts';
import { makeReport } from '../../../support/make-report.ts';

const TOTAL = 'requests.total.naturalPerson';
const report = makeReport({
  cells: {
    'requests.received.naturalPerson': 5,
    'requests.received.total': 5,
    'requests.granted.naturalPerson': 5,
    'requests.granted.total': 5,
    [TOTAL]: 15,
    'requests.total.total': 5,
    'disputes.review.total': 3,
  },
});
const findings = checkReport(report);
const ruleOf = (index: number): string => findings[index]?.rule ?? '';

function deskWith(decided: Readonly<Record<string, Resolution>>): OpenReport {
  const decisions = Object.fromEntries(
    findings.flatMap((finding) => {
      const resolution = decided[finding.rule];
      return resolution === undefined
        ? []
        : [[findingKey(finding, report), { resolution, note: '' }]];
    }),
  );
  const open = { id: 'a', reading: report, report, document: null, findings };
  return { ...open, ...NO_REVIEW, decisions };
}

const told = (open: OpenReport) =>
  groupFindings(open).map(({ rule, items }) => [
    rule,
    items.map(({ index, indexes }) => [ruleOf(index), indexes.map(ruleOf)]),
  ]);

const SUMS = ['requests-column-balance', 'requests-result-total', 'requests-row-total'];

test('what one cell causes is listed first, as one, by the sum whose total it is', () => {
  expect(told(deskWith({}))).toEqual([
    [null, [['requests-result-total', SUMS]]],
    ['disputes-row-total', [['disputes-row-total', ['disputes-row-total']]]],
  ]);
});

test('decided alike they stay one; of those decided apart none is hidden', () => {
  const returned = Object.fromEntries(SUMS.map((rule) => [rule, 'returned' as const]));
  expect(told(deskWith(returned))).toEqual(told(deskWith({})));
  const apart = told(deskWith({ 'requests-result-total': 'dismissed' }));
  expect(apart).toEqual([
    [null, [['requests-column-balance', ['requests-column-balance', 'requests-row-total']]]],
    ['requests-result-total', [['requests-result-total', ['requests-result-total']]]],
    ['disputes-row-total', [['disputes-row-total', ['disputes-row-total']]]],
  ]);
});

describe('one matter', () => {
  const open = deskWith({});
  const at = (rule: string): number => findings.findIndex((each) => each.rule === rule);

  test('is decided together, whichever of it is chosen', () => {
    for (const rule of SUMS) {
      const finding = findings.find((each) => each.rule === rule);
      expect(finding === undefined ? [] : matterOf(finding, open)).toHaveLength(3);
    }
  });

  test('shows the cell that causes it', () => {
    for (const rule of SUMS) expect(selectionOf(open, at(rule)).cell).toBe(TOTAL);
    expect(selectionOf(open, at('disputes-row-total')).cell).toBe('disputes.review.total');
  });

  test('is passed in one step, from any of it', () => {
    expect(nextFindingIn(open, null, 1)).toBe(at('requests-result-total'));
    for (const rule of SUMS) {
      expect(nextFindingIn(open, at(rule), 1)).toBe(at('disputes-row-total'));
      expect(nextFindingIn(open, at(rule), -1)).toBeNull();
    }
  });
});
