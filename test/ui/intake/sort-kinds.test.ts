import { describe, expect, test } from 'vitest';
import type { SessionFailure, SessionReport } from '../../../src/store/storage/session.ts';
import { KINDS, sortKinds } from '../../../src/ui/intake/results/sort-kinds.ts';

const report = (order: number, error: number, warning: number, returned = 0): SessionReport =>
  ({
    order,
    record: { id: String(order), open: { error, warning, note: 3 }, returned },
  }) as unknown as SessionReport;
const failure = { order: 4, code: 'damaged', name: 'x', message: {} } as unknown as SessionFailure;
const RESULTS = [failure, report(0, 0, 0), report(1, 2, 1), report(2, 0, 1), report(3, 0, 0, 2)];

describe('results by kind', () => {
  test.each<readonly [number | null, readonly number[]]>([
    [null, [5, 0, 1, 1, 1, 1, 1]],
    [2, [5, 2, 1, 1, 1, 1, 1]],
    [9, [5, 0, 1, 1, 1, 1, 1]],
  ])('the last drop began with %s', (freshFrom, counts) => {
    const kinds = sortKinds(RESULTS, freshFrom);
    expect(KINDS.map((kind) => kinds[kind].length)).toEqual(counts);
  });
});
