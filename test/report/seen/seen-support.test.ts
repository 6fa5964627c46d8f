import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Cell } from '../../../src/report/report.ts';
import { isSettled, seenSupport } from '../../../src/report/seen/seen-support.ts';
import { LOST, makeReport } from '../../support/make-report.ts';

const CELL: CellId = 'disputes.review.upheld';
const TOTAL: CellId = 'disputes.review.total';

function seen(value: number, ...others: readonly number[]): Partial<Cell> {
  const candidates = [value, ...others].map((each) => ({ value: each, confidence: 0.5 }));
  return { value, state: 'recognised', raw: String(value), seen: { confidence: 0.5, candidates } };
}

describe('what the sums say of a figure on a picture', () => {
  test('a sum with other figures in it confirms it', () => {
    const report = makeReport({
      cells: { [CELL]: seen(3, 8), 'disputes.review.corrected': 2, [TOTAL]: 5 },
    });
    expect(seenSupport(report, CELL)).toMatchObject({ confirmedBy: 1, others: [], broken: 0 });
  });

  test('decimals add up: sums of money stand in older reports', () => {
    const report = makeReport({
      cells: { [CELL]: seen(0.2, 0.7), 'disputes.review.corrected': 0.1, [TOTAL]: 0.3 },
    });
    expect(seenSupport(report, CELL)).toMatchObject({ confirmedBy: 1, others: [], broken: 0 });
  });

  test('a sum whose only other figure is the same one confirms nothing', () => {
    const report = makeReport({ cells: { [CELL]: seen(3), [TOTAL]: 3 } });
    const { confirmedBy, own } = seenSupport(report, CELL);
    expect([confirmedBy, own.length]).toEqual([0, 1]);
  });

  test('what the sums chose against the likelier print is confirmed by none, and confirms none', () => {
    const chosen = { ...seen(8, 3), value: 3, raw: '3' };
    const report = makeReport({
      cells: { [CELL]: chosen, 'disputes.review.corrected': seen(2), [TOTAL]: 5 },
    });
    expect(isSettled(report.cells[CELL])).toBe(true);
    expect(seenSupport(report, CELL).confirmedBy).toBe(0);
    expect(seenSupport(report, 'disputes.review.corrected').confirmedBy).toBe(0);
  });

  test('a broken sum speaks for the candidate with which it holds, on either side', () => {
    const report = makeReport({ cells: { [CELL]: seen(3, 8), [TOTAL]: 8 } });
    expect(seenSupport(report, CELL).others.map(({ value }) => value)).toEqual([8]);
    const total = makeReport({ cells: { [CELL]: 8, [TOTAL]: seen(3, 8) } });
    expect(seenSupport(total, TOTAL).others.map(({ value }) => value)).toEqual([8]);
  });

  test('where row and column disagree both are told, and nothing confirms', () => {
    const cell: CellId = 'requests.granted.naturalPerson';
    const report = makeReport({
      cells: {
        [cell]: seen(8, 6),
        'requests.granted.total': 8,
        'requests.total.naturalPerson': 6,
        'requests.received.naturalPerson': 6,
      },
    });
    const { own, others, confirmedBy } = seenSupport(report, cell);
    expect(own.map(({ equation }) => equation.along.kind)).toEqual(['row']);
    expect(others.map(({ equation, value }) => [equation.along.kind, value])).toEqual([
      ['column', 6],
    ]);
    expect(confirmedBy).toBe(0);
  });

  test('a sum that no candidate mends is counted, one with a lost cell says nothing', () => {
    const broken = makeReport({ cells: { [CELL]: seen(3, 8), [TOTAL]: 50 } });
    expect(seenSupport(broken, CELL)).toMatchObject({ broken: 1, others: [] });
    const lost = makeReport({ cells: { [CELL]: seen(3, 8), [TOTAL]: LOST } });
    expect(seenSupport(lost, CELL)).toEqual({ confirmedBy: 0, own: [], others: [], broken: 0 });
  });
});
