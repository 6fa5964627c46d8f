/**
 * A workbook whose long sheets are written row by row into the archive: hucre writes it with those sheets
 * empty – all that is around the rows, looks and links –, and their rows are put in while it is packed. What is
 * held of a sheet is a piece of its text, whatever its length.
 */
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { addressOf } from './address.ts';
import { rowXml } from './long-sheet.ts';
import type { LongSheet } from './long-sheet.ts';

/** Characters that are packed at once. */
const PIECE = 1 << 18;
/** The text of rows repeats itself: more work makes it hardly smaller. */
const LEVEL = 4;

/**
 * @param sheets in their order @param modified what the file bears
 * @returns the file in pieces
 */
export async function writeSheets(
  sheets: readonly (WriteSheet | LongSheet)[],
  modified: Date,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const frame = await writeXlsx({
    sheets: sheets.map((each) => (isLong(each) ? frameOf(each) : each)),
    properties: { created: modified, modified },
  });
  const byPath = new Map<string, LongSheet>(
    sheets.flatMap((each, nth) =>
      isLong(each) ? [[`xl/worksheets/sheet${nth + 1}.xml`, each]] : [],
    ),
  );
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [path, content] of Object.entries(unzipSync(frame))) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    entry.mtime = modified;
    zip.add(entry);
    const long = byPath.get(path);
    if (long === undefined) entry.push(content, true);
    else {
      for (const text of piecesOf(long, strFromU8(content))) entry.push(strToU8(text));
      entry.push(new Uint8Array(), true);
    }
  }
  zip.end();
  return pieces;
}

function isLong(sheet: WriteSheet | LongSheet): sheet is LongSheet {
  return 'looks' in sheet;
}

/** Below the rows each look is shown once: by it their numbers are known. */
function frameOf({ sheet, first, count, looks }: LongSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(sheet.cells);
  looks.forEach((style, column) => cells.set(`${first + count},${column}`, { value: null, style }));
  return { ...sheet, cells };
}

/** @param frame the sheet as written without its rows */
function* piecesOf(long: LongSheet, frame: string): Generator<string> {
  const { first, count, looks, rows } = long;
  let start = frame.indexOf('<sheetData>') + '<sheetData>'.length;
  for (let nth = 0; nth < first; nth++) start = frame.indexOf('</row>', start) + '</row>'.length;
  const end = frame.indexOf('</sheetData>', start);
  const numbers = numbersOf(frame.slice(frame.lastIndexOf('<row ', end), end));
  const byLook = new Map(looks.map((look, nth) => [look, numbers[nth]]));
  const lookOf = (look: CellStyle | undefined): number => {
    const number = look === undefined ? undefined : byLook.get(look);
    if (number === undefined) throw new Error('a look that the sheet does not list');
    return number;
  };
  const columns = long.sheet.columns?.length ?? 1;
  let text = withRange(frame.slice(0, start), `A1:${addressOf(first + count - 1, columns - 1)}`);
  let at = first;
  for (const row of rows()) {
    text += rowXml(row, at++, lookOf);
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text + frame.slice(end);
}

/** @param row its XML @returns the number of the look of each cell */
function numbersOf(row: string): readonly number[] {
  return row
    .split(' s="')
    .slice(1)
    .map((rest) => Number.parseInt(rest, 10));
}

/** The frame's own range counts the row of looks. */
function withRange(head: string, range: string): string {
  const start = head.indexOf('<dimension ref="') + '<dimension ref="'.length;
  return `${head.slice(0, start)}${range}${head.slice(head.indexOf('"', start))}`;
}
