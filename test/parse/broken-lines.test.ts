/** Figures broken over lines, and page numbers between them: never glued without a word. */
import { expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(6), { agency: '星河市林业局', year: 2022 });
const figures: Record<CellId, number> = {
  ...invented.figures,
  'proactive.regulations.issued': 26_158,
  'proactive.fees.amount': 72.85,
};
const cells = toText(layOut({ ...invented, figures }), 'cells');
const tabs = toText(layOut({ ...invented, figures }), 'tabs');

test.each<[string, string, CellId, number]>([
  [
    'a page number below a cell is left out',
    cells.replace('\t26158', '\t26158\n3'),
    'proactive.regulations.issued',
    26_158,
  ],
  [
    'a figure broken at its point is joined',
    cells.replace('\t72.85', '\t72.\n85'),
    'proactive.fees.amount',
    72.85,
  ],
  [
    'a figure broken before its point is joined',
    cells.replace('\t72.85', '\t72\n.85'),
    'proactive.fees.amount',
    72.85,
  ],
  [
    'a figure with blanks about its point is read',
    tabs.replace('72.85', '72 .85 万元'),
    'proactive.fees.amount',
    72.85,
  ],
  [
    'digits alone in a row of tabs are counted nowhere',
    tabs.replace('26158', '26158').replace(/(规章\t26158\t\d+\t\d+)/, '$1\n3\t\t'),
    'proactive.regulations.inForce',
    figures['proactive.regulations.inForce'] ?? 0,
  ],
])('%s, and the cell is named', async (_name, text, cell, value) => {
  const report = await readReportText(text);
  expect(report.cells[cell]?.value).toBe(value);
  expect(checkReport(report).flatMap((finding) => finding.cells)).toContain(cell);
  const values = Object.entries(report.cells).map(([id, each]) => [id, each.value]);
  expect(Object.fromEntries(values)).toEqual(figures);
});

test('a word that goes on below its cell is no broken figure', async () => {
  const report = await readReportText(cells.replace('行政规范性文件', '行政规范\n性文件'));
  expect(report.doubts).toEqual([]);
});

test.each([
  ['below a cell', cells.replace('\t26158', '\t26158\n- 3 -')],
  ['between rows', cells.replaceAll(/\n\n(?=\t行政)/g, '\n\n第 3 页\n\n')],
])('a page mark %s is no part of any cell and ends no table', async (_where, text) => {
  expect(text).not.toBe(cells);
  const report = await readReportText(text);
  const values = Object.entries(report.cells).map(([id, each]) => [id, each.value]);
  expect(Object.fromEntries(values)).toEqual(figures);
});
