/**
 * Plain text: one paragraph a line, empty lines kept (they part the rows of a table that was saved
 * one cell a line). How tabs, pipes or blanks part cells is the parser's to find out; a sheet that was saved
 * with commas between its cells is laid out like any other.
 */
import type { Paragraph } from '../../document/document.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { failRead } from '../reader.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { withRemarks } from '../seen/seen-runs.ts';
import { SheetBuilder } from '../sheets/sheet.ts';
import { readWorkbook } from '../sheets/workbook-document.ts';
import { readSeparated } from './comma-separated.ts';
import { decodeText } from './decode-text.ts';
import { showLine } from './text-marks.ts';

/** CR LF, LF, CR, vertical tab, form feed (page break), NEL, line and paragraph separators. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

export function readText(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const { text, encoding } = options?.decoded ?? decodeText(bytes);
  if (text.trim() === '') return failRead({ code: 'empty' });
  const lines = text.split(LINE_BREAK);
  const separated = readSeparated(lines);
  if (separated?.isSheet === true) {
    const read = readSheet(separated.records, options?.budget ?? createBudget());
    return read.ok ? { ...read, encoding } : read;
  }
  const printed = separated?.records.map((fields) => fields.join('\t')) ?? lines;
  const blocks = printed.map((line): Paragraph => {
    const { text: shown, remarks } = showLine(line);
    return { kind: 'paragraph', text: shown, ...withRemarks(remarks) };
  });
  return { ok: true, encoding, document: { blocks, title: null, gaps: [] } };
}

function readSheet(records: readonly (readonly string[])[], budget: Budget): ReadResult {
  const builder = new SheetBuilder(budget);
  records.forEach((fields, row) =>
    fields.forEach((text, column) => builder.addCell({ row, column, text, isRuled: false })),
  );
  return readWorkbook({ sheets: [builder.finish('', false)], title: null }, budget);
}
