/** As many digits as columns have one reading, whatever the sums say: the broken ones are reported. */
import { expect, test } from 'vitest';
import { carry } from '../damage/carriers.ts';
import { labelCell, mapFigureRows, splitRow } from '../damage/edit-sheet.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';

const none = inventReport(createRandom(8), { agency: '星河市气象局', year: 2023, most: 1 });
const zeros = Object.fromEntries(Object.keys(none.figures).map((id) => [id, 0]));
const print = (figures: Readonly<Record<CellId, number>>, columns: number) =>
  mapFigureRows(
    layOut({ ...none, figures }),
    (row) => splitRow(row).figures.length > 1,
    (row) => {
      const { labels, figures: own } = splitRow(row);
      return [[...labels, labelCell(own.map(({ text }) => text).join(''), columns || own.length)]];
    },
  );

/** One figure other than 0 in each table; no sum holds with it. */
const broken = {
  ...zeros,
  'proactive.normativeDocuments.issued': 5,
  'proactive.normativeDocuments.inForce': 8,
  'requests.granted.naturalPerson': 1,
  'disputes.review.upheld': 1,
};

test.each(
  (['html', 'docx', 'rtf', 'odt', 'xlsx', 'cells', 'plain', 'run'] as const)
    .flatMap((carrier) => [0, 1].map((columns) => ({ carrier, columns })))
    .filter(({ carrier, columns }) => carrier !== 'xlsx' || columns === 0),
)(
  '3, 7 and 15 digits in $carrier, over $columns columns (0 = all)',
  async ({ carrier, columns }) => {
    const report = await readReport(carry(print(broken, columns), carrier));
    const values = Object.entries(report.cells).map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(values)).toEqual(broken);
    const findings = checkReport(report);
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules].filter((rule) => rule.startsWith('read-'))).toEqual(['read-run-together']);
    expect(findings.filter(({ rule }) => rule === 'read-run-together')).toHaveLength(3);
    expect(
      findings.filter(
        ({ rule }) =>
          rule.includes('-total') || rule.includes('balance') || rule === 'sum-in-doubt',
      ).length,
    ).toBeGreaterThanOrEqual(3);
  },
);

test('zeros pressed into the first cell are a row of zeros', async () => {
  const padded = mapFigureRows(
    layOut({ ...none, figures: zeros }),
    (row) => splitRow(row).figures.length > 1,
    (row) => {
      const { labels, figures } = splitRow(row);
      const rest = figures.slice(1).map(() => labelCell(''));
      return [[...labels, labelCell('0'.repeat(figures.length)), ...rest]];
    },
  );
  const report = await readReport(carry(padded, 'html'));
  expect(Object.values(report.cells).every(({ value }) => value === 0)).toBe(true);
});
