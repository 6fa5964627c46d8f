import { expect, test } from 'vitest';
import { equationsAt } from '../../../src/form/equations.ts';
import { SumSettler } from '../../../src/parse/sight/settle-by-sums.ts';
import { makeReport } from '../../support/make-report.ts';

test('a sum of decimals holds: sums of money stand in older reports', () => {
  const report = makeReport({
    cells: {
      'disputes.review.upheld': 0.2,
      'disputes.review.corrected': 0.1,
      'disputes.review.total': 0.3,
    },
  });
  const equations = equationsAt(report, 'disputes.review.upheld');
  const sums = new SumSettler([], report.cells, equations);
  expect(equations.map((equation) => sums.holds(equation))).toEqual([true]);
});
