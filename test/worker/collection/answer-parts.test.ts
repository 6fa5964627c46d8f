import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, joinParts } from '../../../src/worker/collection/answer-parts.ts';

test('parts joined are the answer again, whatever it holds', () => {
  const answer = fc.record({
    findings: fc.array(fc.nat(), { maxLength: 1000 }),
    units: fc.array(fc.string(), { maxLength: 5 }),
    isListed: fc.boolean(),
    nothing: fc.constant(null),
  });
  fc.assert(
    fc.property(answer, (given) => {
      expect(joinParts(inParts(given))).toEqual(given);
    }),
  );
});

test('no part holds more than a few hundred items, and nothing is said twice', () => {
  const parts = inParts({
    findings: Array.from({ length: 1000 }, (_none, at) => at),
    isListed: true,
  });
  expect(parts.map((part) => Object.keys(part))).toEqual([
    ['findings', 'isListed'],
    ['findings'],
    ['findings'],
    ['findings'],
  ]);
});

test('an answer without lists is one part', () => {
  expect(inParts({})).toEqual([{}]);
});
