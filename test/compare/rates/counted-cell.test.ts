/** A figure as it counts in rates and formulas: a blank is 0 where its row says so, and nowhere else. */
import { expect, test } from 'vitest';
import { countedCell } from '../../../src/compare/rates/counted-cell.ts';
import { recordOf } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { BLANK, LOST, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const ROW = 'requests.received';

test.each<readonly [string, ReportParts['cells'], number | string]>([
  ['printed', { [`${ROW}.naturalPerson`]: 7 }, 7],
  ['unreadable', { [`${ROW}.naturalPerson`]: unreadable('七?') }, 'unreadable'],
  ['lost', { [`${ROW}.naturalPerson`]: LOST }, 'unreadable'],
  [
    'blank in a row that adds up',
    { [`${ROW}.naturalPerson`]: BLANK, [`${ROW}.business`]: 3, [`${ROW}.total`]: 3 },
    0,
  ],
  [
    'blank in a row that does not',
    { [`${ROW}.naturalPerson`]: BLANK, [`${ROW}.business`]: 3, [`${ROW}.total`]: 8 },
    'blank',
  ],
  [
    'blank in a row of which nothing is known',
    {
      [`${ROW}.naturalPerson`]: BLANK,
      [`${ROW}.business`]: unreadable('三?'),
      [`${ROW}.total`]: LOST,
    },
    'blank',
  ],
])('%s', (_name, cells, counted) => {
  const record = recordOf(makeReport({ cells: cells ?? {} }), [], NO_REVIEW);
  expect(countedCell(record, `${ROW}.naturalPerson`)).toBe(counted);
});

test('of another form', () => {
  const record = recordOf(makeReport({ edition: 'older' }), [], NO_REVIEW);
  expect(countedCell(record, `${ROW}.naturalPerson`)).toBe('otherForm');
});
