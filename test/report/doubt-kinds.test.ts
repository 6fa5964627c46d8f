/** How heavy the kinds of doubt are: all are to be compared with the source, save these. */
import { expect, test } from 'vitest';
import { DOUBT_KINDS, isDoubtRule } from '../../src/report/doubt-kinds.ts';

const NOTES = new Set([
  'read-columns-reordered',
  'read-header-cut',
  'read-left-out',
  'read-hidden-skipped',
  'read-page-recognised',
  'read-picture-recognised',
]);
const ERRORS = new Set([
  'read-row-missing',
  'read-column-absent',
  'read-table-cut',
  'read-two-years',
]);

test.each(Object.entries(DOUBT_KINDS))('%s', (rule, { severity }) => {
  const kept = NOTES.has(rule) ? 'note' : 'warning';
  expect(severity).toBe(ERRORS.has(rule) ? 'error' : kept);
});

test.each([
  ['read-row-missing', true],
  ['read-by-moonlight', false],
  ['requests-row-total', false],
  ['toString', false],
])('%s is a kind of doubt: %s', (rule, isDoubt) => {
  expect(isDoubtRule(rule)).toBe(isDoubt);
});
