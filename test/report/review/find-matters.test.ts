/** Which findings are one matter. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Finding } from '../../../src/report/finding.ts';
import { findMatters } from '../../../src/report/review/find-matters.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { makeReport } from '../../support/make-report.ts';

const TOTAL = 'requests.total.naturalPerson';
const told = (findings: readonly Finding[]) =>
  findMatters(findings).map((matter) => [matter.findings.map(({ rule }) => rule), matter.cell]);
const finding = (rule: string, cells: readonly CellId[]): Finding => ({
  rule,
  severity: 'warning',
  cells,
  message: { zh: rule, en: rule },
  expected: null,
  found: null,
});

test('sums that one wrong total breaks are one matter of that cell', () => {
  const report = makeReport({
    cells: {
      'requests.received.naturalPerson': 5,
      'requests.received.total': 5,
      'requests.granted.naturalPerson': 5,
      'requests.granted.total': 5,
      [TOTAL]: 15,
      'requests.total.total': 5,
    },
  });
  expect(told(checkReport(report))).toEqual([
    [['requests-column-balance', 'requests-result-total', 'requests-row-total'], TOTAL],
  ]);
});

describe('sums stay apart', () => {
  test.each([
    ['that share no cell', { 'disputes.review.total': 3, [TOTAL]: 3 }],
    [
      'that are off by unlike amounts',
      { 'requests.granted.naturalPerson': 5, 'requests.granted.total': 7 },
    ],
  ])('%s', (_name, cells) => {
    const matters = findMatters(checkReport(makeReport({ cells })));
    expect(matters.length).toBeGreaterThan(1);
  });
});

test('what else is said of the cell joins them, what is said of others or of none does not', () => {
  const alike = finding('cell-blank', [TOTAL]);
  const other = finding('cell-blank', ['disputes.review.total']);
  const whole = finding('section-missing', []);
  expect(told([alike, other, whole, finding('read-odd-print', [TOTAL]), whole])).toEqual([
    [['cell-blank', 'read-odd-print'], TOTAL],
    [['cell-blank'], 'disputes.review.total'],
    [['section-missing'], null],
    [['section-missing'], null],
  ]);
  expect(findMatters([])).toEqual([]);
});
