import { expect, test } from 'vitest';
import type { Finding } from '../../../src/report/finding.ts';
import { standingOf, unknownCells } from '../../../src/report/review/standing-decision.ts';
import { makeReport } from '../../support/make-report.ts';

const report = makeReport({
  cells: {
    'disputes.review.upheld': { state: 'lost', value: null },
    'disputes.review.corrected': { state: 'unreadable', value: null, raw: '若干' },
    'disputes.review.other': { state: 'blank', value: null },
    'disputes.review.pending': { state: 'inferred', value: 3 },
    'disputes.review.total': { state: 'edited', value: 3 },
  },
});
const about = (rule: string, cells: Finding['cells']): Finding => ({
  rule,
  severity: 'error',
  cells,
  message: { zh: '', en: '' },
  expected: null,
  found: null,
});

test.each([
  ['a doubt, the figure lost', 'read-value-lost', ['upheld'], 'illegible', ['upheld']],
  ['a print that is no figure', 'cell-unreadable', ['corrected'], 'illegible', ['corrected']],
  [
    'one of several known',
    'read-value-lost',
    ['pending', 'upheld', 'total'],
    'illegible',
    ['upheld'],
  ],
  ['a doubt, the figure inferred', 'read-value-lost', ['pending'], 'compared', []],
  ['a doubt, the figure given', 'read-run-together', ['total'], 'compared', []],
  ['a doubt on the whole report', 'read-year-conflict', [], 'compared', []],
  ['a blank', 'cell-blank', ['other'], 'as-published', []],
  ['a broken sum', 'disputes-row-total', ['total', 'pending'], 'as-published', []],
] as const)('%s', (_name, rule, columns, standing, unknown) => {
  const finding = about(
    rule,
    columns.map((column) => `disputes.review.${column}` as const),
  );
  expect(standingOf(finding, report)).toBe(standing);
  expect(unknownCells(finding, report)).toEqual(unknown.map((each) => `disputes.review.${each}`));
});
