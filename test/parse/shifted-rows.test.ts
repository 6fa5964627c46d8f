/** A row that slid beside its columns, blanks standing for 0: read as moved, and said. */
import { expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(30), { agency: '星河市民政局', year: 2022, most: 9 });
const COLUMNS = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
const ROW = 'denied.thirdPartyRights';
/** What the row prints, and what that adds to its columns' sums. */
const PRINTED = [0, 26, 0, 2, 117, 0];
const figures: Record<CellId, number> = { ...invented.figures };
[...PRINTED, PRINTED.reduce((sum, value) => sum + value)].forEach((value, index) => {
  const column = COLUMNS[index] ?? 'total';
  const former = figures[`requests.${ROW}.${column}`] ?? 0;
  for (const row of [ROW, 'total', 'received']) {
    const id: CellId = `requests.${row}.${column}`;
    figures[id] = (figures[id] ?? 0) - former + value;
  }
});

const blanks = toText(
  layOut({ ...invented, figures }, { print: (_id, value) => (value === 0 ? '' : `${value}`) }),
  'tabs',
);
const line = blanks.split('\n').find((each) => each.includes('4.保护第三方合法权益')) ?? '';

test('the figures stand where all sums hold, and the row is named', async () => {
  const [before = '', behind = ''] = line.split('4.保护第三方合法权益\t');
  const slid = `${before}4.保护第三方合法权益${behind.endsWith('\t') ? '' : '\t'}${behind.slice(1)}\t`;
  const report = await readReportText(blanks.replace(line, slid.replace('益', '益\t')));
  const doubts = report.doubts.map(({ rule }) => rule);
  const values = COLUMNS.map((column) => report.cells[`requests.${ROW}.${column}`]?.value ?? 0);
  expect(values).toEqual(PRINTED);
  expect(doubts.every((rule) => rule === 'read-row-shifted')).toBe(true);
  expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('one place to the left of its columns', async () => {
  const slid = line.replace('益\t\t26', '益\t26').replace(/$/, '\t');
  const report = await readReportText(blanks.replace(line, slid));
  const values = COLUMNS.map((column) => report.cells[`requests.${ROW}.${column}`]?.value ?? 0);
  expect(values).toEqual(PRINTED);
  expect(report.doubts.map(({ rule }) => rule)).toEqual(['read-row-shifted']);
  expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a row that breaks only its own sum is the report’s error, and stays as it stands', async () => {
  const wrong = line.replace('\t145', '\t146');
  const report = await readReportText(blanks.replace(line, wrong));
  expect(report.doubts).toEqual([]);
  expect(report.cells[`requests.${ROW}.total`]?.value).toBe(146);
});
