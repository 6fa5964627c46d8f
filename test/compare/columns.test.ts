/** Columns of one year alone: made for charts of one year, never taken for those of all years. */
import { expect, test } from 'vitest';
import { comparedByName } from '../../src/compare/batch/batch.ts';
import type { Batch } from '../../src/compare/batch/batch.ts';
import { createColumns } from '../../src/compare/batch/measure-in-turns.ts';
import { usualRates } from '../../src/compare/measures/measure.ts';
import { recordOf } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const REPORTS = [2021, 2022, 2023].map((year) => {
  const report = makeReport({ agency: '甲', year });
  return comparedByName(recordOf(report, checkReport(report), { decisions: {}, mark: null }));
});
const [first, second] = usualRates();

function finish(turns: Generator<void, Batch>): Batch {
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

test('each year by itself, then all of them', () => {
  if (first === undefined || second === undefined) throw new Error('there are rates');
  const columns = createColumns(REPORTS);
  const places = (year: number | null): boolean[] => {
    const only = year === null ? undefined : { year };
    const batch = finish(columns.prepare([first, second], 30, only));
    expect(batch.column(first).map(Boolean)).toEqual(batch.column(second).map(Boolean));
    return batch.column(second).map((each) => each !== undefined);
  };
  expect(places(2022)).toEqual([false, true, false]);
  expect(places(2021)).toEqual([true, false, false]);
  expect(places(null)).toEqual([true, true, true]);
  expect(places(2022)).toEqual([true, true, true]);
});

test('what was not asked for is our own fault', () => {
  if (first === undefined || second === undefined) throw new Error('there are rates');
  const batch = finish(createColumns(REPORTS).prepare([first], 30));
  expect(() => batch.column(second)).toThrow('was not asked for');
});
