/**
 * A file's bytes → what was read and the reports in it. A web page that shows no figure of any table is read
 * once more as if it hid nothing as a whole; that reading is taken only where it finds figures.
 */
import { checkDocument } from '../document/check-document.ts';
import { cellsOf } from '../form/editions.ts';
import { parseDocument } from '../parse/parse-document.ts';
import type { ParseResult } from '../parse/parse-document.ts';
import { readFile } from '../readers/index.ts';
import type { FileReading } from '../readers/index.ts';
import type { ReadOptions } from '../readers/reader.ts';
import type { Report, Source } from '../report/report.ts';

export interface ParsedFile {
  readonly read: FileReading;
  /** Null for what is no document, or one whose tables contradict themselves. */
  readonly parsed: ParseResult | null;
}

type SourceOf = (reading: DocumentReading) => Source;
type DocumentReading = Extract<FileReading, { kind: 'document' }>;

export async function readAndParse(
  bytes: Uint8Array,
  options: ReadOptions,
  sourceOf: SourceOf,
): Promise<ParsedFile> {
  const read = await readFile(bytes, options);
  const parsed = parseReading(read, sourceOf);
  if (!mayHide(read) || holdsFigures(parsed)) return { read, parsed };
  const again = await readFile(bytes, { password: options.password, isUnhidden: true });
  const parsedAgain = parseReading(again, sourceOf);
  return holdsFigures(parsedAgain) ? { read: again, parsed: parsedAgain } : { read, parsed };
}

function parseReading(read: FileReading, sourceOf: SourceOf): ParseResult | null {
  if (read.kind !== 'document' || checkDocument(read.document).length > 0) return null;
  return parseDocument(read.document, sourceOf(read));
}

/** An empty file may be a page that hides all it holds. */
function mayHide(read: FileReading): boolean {
  if (read.kind === 'failure') return read.reason.code === 'empty';
  return read.kind === 'document' && /^m?html$/.test(read.format);
}

function holdsFigures(parsed: ParseResult | null): boolean {
  return parsed?.ok === true && parsed.reports.some(hasFigures);
}

/** Asked cell by cell: nearly always the first has one. */
function hasFigures(report: Report): boolean {
  return cellsOf(report).some(({ id }) => (report.cells[id]?.value ?? null) !== null);
}
