import { expect, test } from 'vitest';
import { findSlip } from '../../src/repair/evidence/digit-evidence.ts';

test.each([
  [128, 118, 'one-digit'],
  [60, 80, 'look-alike'],
  [71, 11, 'look-alike'],
  [231, 213, 'transposed'],
  [12, 112, 'missing-digit'],
  [1180, 118, 'extra-digit'],
  [1188, 118, 'doubled-digit'],
  [33, 3, 'doubled-digit'],
  [100, 1000, 'missing-digit'],
  // Under 10 anything is one digit from anything.
  [3, 8, null],
  [3, 13, null],
  [13, 3, null],
  [118, 227, null],
  [12, 3456, null],
  [321, 123, null],
  [12.5, 12, null],
])('%d printed for %d: %s', (printed, meant, slip) => {
  expect(findSlip(printed, meant)).toBe(slip);
});
