/** Figures on a page with a mark or struck-out text right beside them are the figures alone. */
import { expect, test } from 'vitest';
import { carry } from '../damage/carriers.ts';
import { mapCells } from '../damage/edit-sheet.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';

const invented = inventReport(createRandom(3), { agency: '星河市林业局', year: 2023, most: 300 });

test.each([
  ['after', 'raised', '①'],
  ['after', 'raised', '*'],
  ['after', 'raised', '1'],
  ['before', 'struck', '6'],
  ['after', 'struck', '12'],
] as const)('%s each figure, %s: %s', async (side, look, text) => {
  const sheet = mapCells(layOut(invented), (cell) =>
    cell.id === null ? cell : { ...cell, [side]: { look, text } },
  );
  const report = await readReport(carry(sheet, 'pdf'));
  const values = Object.entries(report.cells).map(([id, { value }]) => [id, value]);
  expect(Object.fromEntries(values)).toEqual(invented.figures);
});
