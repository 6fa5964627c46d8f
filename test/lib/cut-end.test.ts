import { expect, test } from 'vitest';
import { cutEnd } from '../../src/lib/cut-end.ts';

test.each([
  ['合计12', '合计'],
  ['12', ''],
  ['1甲', '1甲'],
  ['', ''],
])('%s without digits at its end is %s', (text, cut) => {
  expect(cutEnd(text, /\d/)).toBe(cut);
});
