/** Which findings are one matter. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Finding } from '../../../src/report/finding.ts';
import { findMatters, leadOf } from '../../../src/report/review/find-matters.ts';
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

test('the sum whose total the cell is speaks for them, no balance that it only stands in', () => {
  const [balance, other, total] = [
    finding('requests-column-balance', [TOTAL]),
    finding('requests-row-total', ['requests.total.total', TOTAL]),
    finding('requests-result-total', [TOTAL]),
  ] as const;
  const lead = (findings: readonly Finding[], cell: CellId | null) => leadOf({ findings, cell });
  expect(lead([balance, other, total], TOTAL)).toBe(total);
  expect(lead([balance, other], TOTAL)).toBe(balance);
  expect(lead([other, total], null)).toBe(other);
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

test('everything else is a matter of its own, also on the same cell', () => {
  const blank = finding('cell-blank', [TOTAL]);
  const whole = finding('section-missing', []);
  const many = finding('read-value-lost', [TOTAL, 'disputes.review.total']);
  expect(told([blank, whole, many, finding('read-odd-print', [TOTAL]), { ...whole }])).toEqual([
    [['cell-blank'], TOTAL],
    [['section-missing'], null],
    [['read-value-lost'], null],
    [['read-odd-print'], TOTAL],
    [['section-missing'], null],
  ]);
  expect(findMatters([])).toEqual([]);
});
