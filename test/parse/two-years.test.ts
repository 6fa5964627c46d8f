/** Tables that set two years side by side: neither half is taken, and the finding says so. */
import { describe, expect, test } from 'vitest';
import { TABLE_IDS } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetTable } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022, most: 40 });

/** Every figure printed a second time, a little smaller, as the year before. */
function besideLastYear(table: SheetTable): SheetTable {
  const rows = table.rows.map((row) => [
    ...row,
    ...row.flatMap((cell) =>
      cell.id === null
        ? []
        : [{ ...cell, id: null, text: String(Math.max(0, Number(cell.text) - 1)) }],
    ),
  ]);
  return { ...table, rows };
}

const shapes = [
  ['html', (sheet: Sheet) => toHtml(sheet)],
  ['tabs', (sheet: Sheet) => toText(sheet, 'tabs')],
] as const;

describe.each(shapes)('%s', (_name, print) => {
  test.each(TABLE_IDS)('%s', async (table) => {
    const sheet = layOut(invented).map((part) =>
      part.kind === 'table' && part.table === table ? besideLastYear(part) : part,
    );
    const report = await readReport(new TextEncoder().encode(print(sheet)));
    const own = Object.entries(report.cells).filter(([id]) => id.startsWith(`${table}.`));
    expect(own.map(([, { value }]) => value)).toEqual(own.map(() => null));
    expect(report.doubts).toMatchObject([{ rule: 'read-two-years', severity: 'error' }]);
    expect(checkReport(report).filter(({ rule }) => rule.startsWith(`${table}-`))).toEqual([]);
    const others = Object.entries(report.cells).filter(([id]) => !id.startsWith(`${table}.`));
    for (const [id, { value }] of others) {
      expect([id, value]).toEqual([id, invented.figures[id as keyof typeof invented.figures]]);
    }
  });
});
