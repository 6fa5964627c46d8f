/** What a binary workbook says before its sheets: formats, shared strings, the list of sheets. */
import { BiffCursor, BiffError, readRecords } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { byteStrings, readStringTable, UNICODE_STRINGS } from './biff-strings.ts';
import type { StringReader } from './biff-strings.ts';
import { builtinFormat } from './builtin-number-formats.ts';

export interface XlsLook {
  readonly format: string;
  readonly isRuled: boolean;
}

export interface XlsGlobals {
  readonly is1904: boolean;
  readonly strings: StringReader;
  readonly shared: readonly string[];
  /** By the index that cells name. */
  readonly looks: readonly XlsLook[];
  readonly sheets: readonly XlsSheetEntry[];
}

interface XlsSheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where in the stream it begins. */
  readonly offset: number;
}

/** Record types ([MS-XLS] 2.3.2). */
export const RECORD = { begin: 0x809, end: 0x0a } as const;
const CODE_PAGE = 0x42;
const DATE_MODE = 0x22;
const FILE_PASS = 0x2f;
const FORMAT = 0x41e;
const EXTENDED_FORMAT = 0xe0;
const SHEET = 0x85;
const STRING_TABLE = 0xfc;

const VERSION_97 = 0x600;
const VERSION_95 = 0x500;
const WORKSHEET = 0;

/** @returns why the workbook cannot be read, where that is known */
export function readGlobals(stream: Uint8Array): XlsGlobals | 'encrypted' | 'too-old' {
  const records: BiffRecord[] = [];
  for (const record of readRecords(stream, 0)) {
    if (record.type === FILE_PASS) return 'encrypted';
    if (record.type === RECORD.end) break;
    records.push(record);
  }
  const version = readVersion(records[0]);
  if (version !== VERSION_97 && version !== VERSION_95) return 'too-old';
  const is97 = version === VERSION_97;
  const all = (type: number): BiffCursor[] =>
    records.filter((record) => record.type === type).map((record) => new BiffCursor(record));
  const strings = is97 ? UNICODE_STRINGS : byteStrings(all(CODE_PAGE)[0]?.u16() ?? 0);
  const table = records.find(({ type }) => type === STRING_TABLE);
  const codes = new Map(
    all(FORMAT).map((cursor) => [cursor.u16(), strings.read(cursor, is97 ? 2 : 1)]),
  );
  return {
    is1904: all(DATE_MODE)[0]?.u16() === 1,
    strings,
    shared: table === undefined ? [] : readStringTable(table),
    looks: all(EXTENDED_FORMAT).map((cursor) => readLook(cursor, codes, is97)),
    sheets: all(SHEET).flatMap((cursor) => readEntry(cursor, strings)),
  };
}

/** The beginnings of the streams of Excel 2, 3 and 4. */
const OLD_BEGINS: ReadonlySet<number> = new Set([0x09, 0x209, 0x409]);

function readVersion(first: BiffRecord | undefined): number {
  if (first?.type === RECORD.begin) return new BiffCursor(first).u16();
  if (OLD_BEGINS.has(first?.type ?? 0)) return 0;
  throw new BiffError('no workbook begins here');
}

/** [MS-XLS] 2.4.353; the borders of Excel 95 stand two bytes further on, in other bits. */
function readLook(cursor: BiffCursor, codes: ReadonlyMap<number, string>, is97: boolean): XlsLook {
  cursor.skip(2);
  const id = cursor.u16();
  cursor.skip(6);
  const low = cursor.u16();
  const high = cursor.u16();
  const isRuled = is97 ? low !== 0 : (low & 0x1c0) !== 0 || (high & 0x1ff) !== 0;
  return { format: codes.get(id) ?? builtinFormat(id), isRuled };
}

/** [MS-XLS] 2.4.28; charts and macros are listed among the sheets. */
function readEntry(cursor: BiffCursor, strings: StringReader): XlsSheetEntry[] {
  const offset = cursor.u32();
  const isHidden = (cursor.u8() & 3) !== 0;
  const kind = cursor.u8();
  return kind === WORKSHEET ? [{ name: strings.read(cursor, 1), isHidden, offset }] : [];
}
