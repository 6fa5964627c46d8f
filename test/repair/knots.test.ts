/** Which broken sums are cleared together, and what locked cells leave. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import { unreadable } from '../support/make-report.ts';
import { printed, told } from './printed.ts';

describe('knots', () => {
  test('nothing to say where all sums hold, or cannot be checked', () => {
    expect(suggestRepairs(printed({}))).toEqual([]);
    expect(suggestRepairs(printed({ 'disputes.review.upheld': unreadable('若干') }))).toEqual([]);
  });

  test('errors that have nothing to do with each other are cleared apart', () => {
    const knots = suggestRepairs(
      printed({
        'requests.granted.nonprofit': 16,
        'requests.carriedIn.naturalPerson': 12,
        'disputes.litigationDirect.total': 7,
      }),
    );
    expect(knots.map(({ hypotheses }) => hypotheses[0]?.changes.map(({ cell }) => cell))).toEqual([
      ['requests.carriedIn.naturalPerson'],
      ['requests.granted.nonprofit'],
      // Nothing tells which of the row's cells it is: the first in print.
      ['disputes.litigationDirect.upheld'],
    ]);
    expect(knots.map(({ broken }) => broken.map(({ rule }) => rule))).toEqual([
      ['requests-column-balance', 'requests-row-total'],
      ['requests-result-total', 'requests-row-total'],
      ['disputes-row-total'],
    ]);
  });

  test('one too many here, one too few there', () => {
    const knot = suggestRepairs(
      printed({ 'requests.granted.naturalPerson': 11, 'requests.granted.nonprofit': 7 }),
    )[0];
    expect(knot?.hypotheses.some(({ kind }) => kind === 'compensating')).toBe(true);
    expect(knot?.hypotheses.flatMap(({ message }) => message.zh)).toContain(
      '一格多了 1，另一格少了 1：「（一）予以公开·自然人」应是 12，不是 11；「（一）予以公开·社会公益组织」应是 6，不是 7。',
    );
  });

  test('with more than five wrong cells, what stands alone is still found and the rest looks like layout', () => {
    const far = { 'requests.received.research': 8 };
    const mess = Object.fromEntries(
      [
        'granted',
        'partial',
        'denied.stateSecret',
        'denied.safetyStability',
        'unavailable.notHeld',
      ].flatMap((key, index) => [
        [`requests.${key}.business`, 3 ** index],
        [`requests.${key}.otherOrg`, 5 ** index],
      ]),
    );
    const knots = suggestRepairs(printed({ ...far, ...mess }));
    expect(knots.filter(({ looksLikeLayout }) => looksLikeLayout)).toHaveLength(1);
    expect(knots.flatMap(({ hypotheses }) => hypotheses.map(told))).toContainEqual([
      'requests.received.research 8 → 0',
    ]);
  });
});

describe('locked cells', () => {
  test('are never changed: the search goes on without them', () => {
    const wrong = { 'requests.partial.nonprofit': 31 };
    const locked = new Set<CellId>(['requests.partial.nonprofit']);
    const knots = suggestRepairs(printed(wrong), { locked });
    const all = knots.flatMap(({ hypotheses }) => hypotheses);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(({ changes }) => changes.map(({ cell }) => cell))).not.toContain(
      'requests.partial.nonprofit',
    );
  });

  test('with all of a sum locked there is nothing to suggest, and it is not called layout', () => {
    const locked = new Set<CellId>(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map(
        (column): CellId => `disputes.review.${column}`,
      ),
    );
    expect(suggestRepairs(printed({ 'disputes.review.total': 4 }), { locked })).toMatchObject([
      { hypotheses: [], looksLikeLayout: false },
    ]);
  });
});
