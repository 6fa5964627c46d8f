import { expect, test } from 'vitest';
import type { Doubt } from '../../src/report/finding.ts';
import type { Cell } from '../../src/report/report.ts';
import { readingDoubts } from '../../src/rules/reading-doubts.ts';
import { makeReport } from '../support/make-report.ts';

const INFERRED: Partial<Cell> = { state: 'inferred', value: 0 };
const EDITED: Partial<Cell> = { state: 'edited', value: 0 };

const lost: Doubt = {
  rule: 'read-value-lost',
  severity: 'warning',
  cells: ['requests.granted.naturalPerson', 'requests.granted.total'],
  message: { zh: '少了数', en: 'lost' },
  expected: null,
  found: null,
};
const page: Doubt = { ...lost, rule: 'read-page-partial', cells: [] };

test.each([
  ['no cell is set', INFERRED, INFERRED, [lost, page]],
  ['the first is set', EDITED, INFERRED, [lost, page]],
  ['the last is set', INFERRED, EDITED, [lost, page]],
  ['all are set: only what names no cell is left', EDITED, EDITED, [page]],
])('a doubt as it was made, while %s', (_name, first, last, standing) => {
  const report = makeReport({
    doubts: [lost, page],
    cells: { 'requests.granted.naturalPerson': first, 'requests.granted.total': last },
  });
  expect(readingDoubts.check(report)).toEqual(standing);
});
