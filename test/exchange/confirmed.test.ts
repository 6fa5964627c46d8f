/** Cells locked as right (已核对无误) go out and come in with the figure that they were locked with. */
import { expect, test } from 'vitest';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import type { ExportedReport } from '../../src/exchange/json/export-shape.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import type { ImportedReport } from '../../src/exchange/json/import-json.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import type { Edit } from '../../src/report/edits.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

interface ExportedFile {
  readonly reports: readonly ExportedReport[];
}

const TIME = '2026-01-31T08:00:00.000Z';

function exportOne(reviewed: ImportedReport): string {
  const line = JSON.stringify(exportReport({ ...reviewed, findings: [] }));
  return openJson(TIME) + line + closeJson([]);
}

const TOTAL = 'disputes.review.total';
const reading = makeReport({ cells: { [TOTAL]: 3 } });
const edits = [
  { cell: TOTAL, from: 3, to: 5, at: TIME, note: '', by: 'hand' },
] satisfies readonly Edit[];

test.each([
  ['the figure read', [], { [TOTAL]: 3 }, [TOTAL]],
  ['the figure set', edits, { [TOTAL]: 5 }, [TOTAL]],
  ['a figure that is no longer there', edits, { [TOTAL]: 3 }, undefined],
  ['a blank', [], { 'disputes.review.other': null }, ['disputes.review.other']],
  ['a cell that the form lacks', [], { 'disputes.review.none': 1 }, undefined],
  ['none', [], {}, undefined],
] as const)('%s', (_name, made, confirmed, locked) => {
  const blank = makeReport({
    cells: { [TOTAL]: 3, 'disputes.review.other': { state: 'blank' } },
  });
  const text = exportOne({ ...NO_REVIEW, reading: blank, edits: made, confirmed });
  const file = JSON.parse(text) as ExportedFile;
  expect(file.reports[0]?.confirmed).toEqual(locked);
  const result = importJson(text, checkReport);
  expect(result.ok && result.reports[0]?.confirmed).toEqual(locked === undefined ? {} : confirmed);
  expect(result.ok && result.reports.map(exportOne)).toEqual([text]);
});

test('a cell of another form in the list is passed over', () => {
  const report = exportReport({ ...NO_REVIEW, reading, edits: [], findings: [] });
  const line = JSON.stringify({ ...report, confirmed: ['disputes.review.none', 'x', TOTAL] });
  const result = importJson(`${openJson(TIME)}\n${line}${closeJson([])}`, checkReport);
  expect(result.ok && result.reports[0]?.confirmed).toEqual({ [TOTAL]: 3 });
});
