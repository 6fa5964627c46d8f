/** Table 4 printed twice: its header names its rows, and the later copy is the one that counts. */
import { expect, test } from 'vitest';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { SheetTable } from '../support/sheet.ts';
import { toDocx } from '../support/to-docx.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';

const invented = inventReport(createRandom(3), { agency: '星河市水务局', year: 2023 });
const CELL = 'disputes.review.upheld';

function mistaken(table: SheetTable): SheetTable {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.id === CELL ? { ...cell, text: '77' } : cell)),
  );
  return { ...table, rows };
}

const twice = layOut(invented).flatMap((block) =>
  block.kind === 'table' && block.table === 'disputes'
    ? [mistaken(block), { kind: 'line', style: 'prose', text: '更正后：' } as const, block]
    : [block],
);

test.each([
  ['html', encodeText(toHtml(twice), 'utf-8')],
  ['docx', toDocx(twice)],
  ['tabs', encodeText(toText(twice, 'tabs'), 'utf-8')],
])('the corrected table 4 is taken, and the cell named, in %s', async (_format, bytes) => {
  const { reports } = await processFile('report', bytes);
  expect(reports).toHaveLength(1);
  const [report] = reports;
  expect(report?.reading.cells[CELL]?.value).toBe(invented.figures[CELL]);
  const findings = report === undefined ? [] : checkReport(report.reading);
  expect(findings.map(({ rule, cells: named }) => [rule, named])).toContainEqual([
    'read-table-twice',
    [CELL],
  ]);
});
