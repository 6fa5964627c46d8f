/** A reader that breaks its promise: no report with figures in wrong columns, and not the file's fault. */
import { expect, test, vi } from 'vitest';
import type { Document, GridCell } from '../../src/document/document.ts';
import { processFile } from '../../src/worker/process-file.ts';

const read = vi.hoisted(() => vi.fn());
vi.mock('../../src/readers/index.ts', () => ({ readFile: read }));

const cellAt = (row: number, column: number, columnSpan = 1): GridCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  text: '1',
});

function documentOf(cells: readonly GridCell[]): Document {
  return { blocks: [{ kind: 'grid', rows: 1, columns: 3, cells }], title: null, gaps: [] };
}

test.each([
  ['side by side', [cellAt(0, 0), cellAt(0, 1, 2)], 'not-a-report'],
  ['one over the other', [cellAt(0, 0, 2), cellAt(0, 1)], 'internal'],
  ['past the edge', [cellAt(0, 2, 2)], 'internal'],
  ['out of order', [cellAt(0, 1), cellAt(0, 0)], 'internal'],
] as const)('cells %s', async (_name, cells, code) => {
  const document = documentOf(cells);
  const pictures: readonly never[] = [];
  read.mockResolvedValue({ kind: 'document', format: 'docx', encoding: null, document, pictures });
  const { reports, failures } = await processFile('错位.docx', new Uint8Array([1]));
  expect([reports.length, failures.map((failure) => failure.code)]).toEqual([0, [code]]);
});
