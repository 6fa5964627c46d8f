import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/report/report.ts';
import { groupCrops } from '../../../../src/ui/review/seen/group-crops.ts';
import { makeReport } from '../../../support/make-report.ts';

function seen(value: number | null): Partial<Cell> {
  const state = value === null ? 'unreadable' : 'recognised';
  return { value, state, raw: String(value), seen: { confidence: 0.9, candidates: [] } };
}

test('figures by what they were read as: digits, longer ones in rising order, what is none', () => {
  const reading = makeReport({
    cells: {
      'requests.received.naturalPerson': seen(128),
      'requests.received.business': seen(3),
      'requests.granted.naturalPerson': seen(3),
      'requests.granted.total': seen(10),
      'disputes.review.total': seen(null),
    },
  });
  expect(groupCrops(reading)).toEqual([
    { of: 3, cells: ['requests.received.business', 'requests.granted.naturalPerson'] },
    { of: 'many', cells: ['requests.granted.total', 'requests.received.naturalPerson'] },
    { of: 'none', cells: ['disputes.review.total'] },
  ]);
});

test('what was not read on a picture is not among them', () => {
  expect(groupCrops(makeReport())).toEqual([]);
});
