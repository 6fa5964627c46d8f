/** Our own program failing is told from a file that cannot be read. */
import { expect, test } from 'vitest';
import { isEngineError, reasonOf } from '../../src/document/engine-error.ts';
import { TOO_DEEP } from '../../src/document/failure.ts';

test.each([
  [new TypeError('a.toReversed is not a function'), true],
  [new TypeError("Cannot read properties of undefined (reading 'x')"), true],
  [new ReferenceError('structuredClone is not defined'), true],
  [new TypeError('Failed to fetch dynamically imported module: x.js'), true],
  [
    { name: 'UnknownErrorException', message: 'e.with is not a function', details: 'TypeError: …' },
    true,
  ],
  [{ name: 'UnknownErrorException', message: '', details: 'TypeError: X is not defined' }, true],
  [
    { name: 'UnknownErrorException', message: "Cannot read properties of null (reading 'x')" },
    false,
  ],
  [{ name: 'InvalidPDFException', message: 'Invalid PDF structure.' }, false],
  [new RangeError('Offset is outside the bounds of the DataView'), false],
  [new Error('invalid distance'), false],
  ['is not a function', false],
  [null, false],
])('%o: %s', (reason, isOurs) => {
  expect(isEngineError(reason)).toBe(isOurs);
});

test.each([
  'Failed to fetch dynamically imported module: https://x/assets/pdf-reader-1.js',
  'error loading dynamically imported module: https://x/assets/pdf-reader-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/source-pane-1.css',
])('a part of the page that could not be loaded says nothing of the file: %s', (message) => {
  const reason = reasonOf(new TypeError(message));
  expect(reason.code).toBe('internal');
  expect(reason.instead?.zh).toContain('页面已更新');
  expect(`${reason.instead?.zh}${reason.remedy?.zh}`).not.toMatch(/损坏|assets/);
});

test('what a damaged file makes a reader throw is still its own fault', () => {
  expect(reasonOf(new Error('invalid distance')).code).toBe('corrupt');
});

test.each([
  'Maximum call stack size exceeded',
  'Maximum call stack size exceeded.',
  'too much recursion',
])('what cannot be walked is nested too deep: %s', (message) => {
  expect(reasonOf(new RangeError(message))).toBe(TOO_DEEP);
});
