/** What the tables say where the prose gives one count. */
import { expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { sumCells } from '../../src/report/sum-cells.ts';
import { BLANK, LOST, makeReport, unreadable } from '../support/make-report.ts';

const GRANTED = 'requests.granted.total';
const PARTIAL = 'requests.partial.total';
const REVIEW = 'disputes.review.total';

const report = makeReport({
  cells: {
    [GRANTED]: BLANK,
    'requests.granted.naturalPerson': 4,
    'requests.granted.otherOrg': 1,
    'requests.granted.business': BLANK,
    [PARTIAL]: 3,
    'requests.partial.naturalPerson': 9,
    'requests.carriedIn.total': LOST,
    'requests.carriedOut.total': unreadable('若干'),
    'requests.carriedIn.business': BLANK,
    'requests.carriedIn.naturalPerson': 6,
    [REVIEW]: BLANK,
    'disputes.review.upheld': 2,
  },
});

test.each<readonly [string, readonly CellId[], number | null]>([
  ['the cells of a role that the form lacks', [], null],
  ['a total', [PARTIAL], 3],
  ['a blank row total of table 3: its applicants', [GRANTED], 5],
  ['both', [GRANTED, PARTIAL], 8],
  ['a blank of another column', ['requests.carriedIn.business'], 0],
  ['a blank total of another table', [REVIEW], 0],
  ['a lost figure', [PARTIAL, 'requests.carriedIn.total'], null],
  ['an unreadable figure', ['requests.carriedOut.total', PARTIAL], null],
  ['a cell that the form lacks', ['requests.other.total'], null],
])('%s', (_name, cells, sum) => {
  expect(sumCells(report, cells)).toBe(sum);
});
