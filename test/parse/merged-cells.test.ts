/** A figure merged over two rows stands in the upper one; a cell whose text is unseen keeps its place. */
import { expect, test } from 'vitest';
import { carry, RICH_CARRIERS } from '../damage/carriers.ts';
import { mapTables } from '../damage/edit-sheet.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import type { Sheet } from '../support/sheet.ts';
import { layOut } from '../support/sheet.ts';

const invented = inventReport(createRandom(5), { agency: '星河市档案局', year: 2023, most: 90 });
const sheet = layOut(invented);
const UPPER = 'proactive.regulations.inForce';
const LOWER = 'proactive.normativeDocuments.inForce';

const merged: Sheet = mapTables(sheet, (table) => ({
  ...table,
  rows: table.rows.map((row) =>
    row.flatMap((cell) => {
      if (cell.id === UPPER) return [{ ...cell, rowSpan: 2 }];
      return cell.id === LOWER ? [] : [cell];
    }),
  ),
}));

test.each([...RICH_CARRIERS, 'xlsx'] as const)('a figure over two rows, in %s', async (carrier) => {
  const report = await readReport(carry(merged, carrier));
  const values = Object.entries(report.cells).map(([id, { value }]) => [id, value]);
  expect(Object.fromEntries(values)).toEqual({ ...invented.figures, [LOWER]: null });
  expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([['read-merged', [LOWER]]]);
});

test.each(['disputes.review.upheld', 'requests.granted.naturalPerson'] as const)(
  'a first figure that is hidden leaves its cell blank: %s',
  async (id) => {
    const hidden = mapTables(sheet, (table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          cell.id === id
            ? { ...cell, text: '', after: { look: 'hidden' as const, text: '7' } }
            : cell,
        ),
      ),
    }));
    const report = await readReport(carry(hidden, 'html'));
    const values = Object.entries(report.cells).map(([cell, { value }]) => [cell, value]);
    expect(Object.fromEntries(values)).toEqual({ ...invented.figures, [id]: null });
    expect(report.doubts.map(({ rule, cells }) => [rule, cells])).toEqual([
      ['read-left-out', [id]],
    ]);
  },
);
