/** Which build a page is, and under which name it keeps its work. */
import { expect, test } from 'vitest';
import { parseRelease, storageNameOf } from '../../src/engine/release.ts';

test.each([
  ['0.2.0 single abc', { version: '0.2.0', kind: 'single', sha256: 'abc' }, 'gouji-file-0.2.0'],
  ['0.2.0 served abc', { version: '0.2.0', kind: 'served', sha256: 'abc' }, 'gouji'],
  ['', { version: '', kind: 'served', sha256: '' }, 'gouji'],
])('「%s」', (content, release, name) => {
  expect(parseRelease(content)).toEqual(release);
  expect(storageNameOf(parseRelease(content))).toBe(name);
});
