/** Marks of pages among the rows of a table. */
import { expect, test } from 'vitest';
import { isPageMark } from '../../../src/parse/rows/page-mark.ts';

test.each([
  ['-4-', true],
  [' — 12 — ', true],
  ['第3页', true],
  ['第 3 页 共 12 页', true],
  ['第3页/12页', true],
  ['-1234-', false],
  ['4', false],
  ['-4', false],
  ['第3页的数', false],
  ['见-4-', false],
])('%s is a page mark: %s', (text, is) => {
  expect(isPageMark(text)).toBe(is);
});
