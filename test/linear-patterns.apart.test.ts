/**
 * A pattern that touches the text of a document takes time in proportion to it, whatever stands there:
 * one that does not lets a small file hold the page for ever (ReDoS). To ask the checker of all takes
 * minutes, so what it proved is kept in a list, which `npm run patterns` writes.
 */
import { describe, expect, test } from 'vitest';
import {
  EXEMPT,
  exemptOf,
  keyOf,
  listPatterns,
  PROVEN,
  PROVEN_PATTERNS,
  provePattern,
} from './support/linear-patterns.ts';
import { createRandom } from './support/random.ts';

/** Where a pattern looks around itself the checker tries texts by chance; all others it decides. */
const IS_TRIED = /\(\?<?[=!]|\\[1-9]|\\k</;
const LONGEST = 200;
const SAMPLE = 20;

/** Once: modules load once. */
const patterns = await listPatterns();

describe('patterns are linear', { timeout: 120_000 }, () => {
  test('each was proven, or may stand for a reason', () => {
    expect(patterns.length).toBeGreaterThan(150);
    const unknown = patterns.filter(
      (pattern) => !PROVEN.has(keyOf(pattern)) && exemptOf(pattern) === undefined,
    );
    expect(unknown.map(keyOf), 'run `npm run patterns`').toEqual([]);
  });

  test('none is left over that the program no longer has', () => {
    const own = new Set(patterns.map(keyOf));
    const known = [...PROVEN_PATTERNS, ...EXEMPT].map(keyOf);
    expect(known.filter((each) => !own.has(each))).toEqual([]);
    expect(EXEMPT.filter(({ reason }) => reason === '')).toEqual([]);
  });

  test('a sample of those on the list is proven again', async () => {
    const decided = PROVEN_PATTERNS.filter(
      ({ source }) => source.length <= LONGEST && !IS_TRIED.test(source),
    );
    const random = createRandom(1);
    const sample = Array.from({ length: SAMPLE }, () => random.pick(decided));
    for (const pattern of new Set(sample)) {
      const { status } = await provePattern(pattern);
      expect(`${keyOf(pattern)} ${status}`).toBe(`${keyOf(pattern)} safe`);
    }
  });

  test('a slow one is found', async () => {
    expect((await provePattern({ source: '^(?:a+)+$', flags: '' })).status).toBe('vulnerable');
  });
});
