/** What a binary workbook says before its sheets: formats, shared strings, the list of sheets. */
import { BiffCursor, BiffError, readRecords } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { byteStrings, readStringTable, UNICODE_STRINGS } from './biff-strings.ts';
import type { FormattedString, StringReader } from './biff-strings.ts';
import { UNKNOWN } from '../../seen/colors.ts';
import type { Ground } from '../../seen/colors.ts';
import { mergeLooks } from '../../seen/partial-look.ts';
import type { PartialLook } from '../../seen/partial-look.ts';
import type { Look } from '../../seen/seen-runs.ts';
import { paletteColor } from '../xlsx/xlsx-colors.ts';
import { builtinFormat } from '../numbers/builtin-number-formats.ts';

export interface XlsLook {
  readonly format: string;
  readonly isRuled: boolean;
  readonly look: Look;
  readonly ground: Ground | null;
}

export interface XlsGlobals {
  readonly is97: boolean;
  readonly is1904: boolean;
  /** By the number that looks and runs name. */
  readonly fonts: ReadonlyMap<number, PartialLook>;
  readonly strings: StringReader;
  readonly shared: readonly FormattedString[];
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
const FONT = 0x31;
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
  // There is no fourth font ([MS-XLS] 2.5.129): its number is left out.
  const fonts = new Map(
    all(FONT).map((cursor, index) => [index < 4 ? index : index + 1, readFont(cursor)]),
  );
  const sources = { codes, fonts, is97 };
  return {
    is97,
    fonts,
    is1904: all(DATE_MODE)[0]?.u16() === 1,
    strings,
    shared: table === undefined ? [] : readStringTable(table),
    looks: all(EXTENDED_FORMAT).map((cursor) => readLook(cursor, sources)),
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
function readLook(
  cursor: BiffCursor,
  {
    codes,
    fonts,
    is97,
  }: {
    readonly codes: ReadonlyMap<number, string>;
    readonly fonts: XlsGlobals['fonts'];
    readonly is97: boolean;
  },
): XlsLook {
  const font = cursor.u16();
  const id = cursor.u16();
  cursor.skip(4);
  const colors = cursor.u16();
  const low = cursor.u16();
  const high = cursor.u16();
  const isRuled = is97 ? low !== 0 : (low & 0x1c0) !== 0 || (high & 0x1ff) !== 0;
  const ground = is97 ? readFill97(cursor) : readFill(low & 0x3f, colors & 0x7f);
  const look = mergeLooks([fonts.get(font) ?? {}, { ground }]);
  return { format: codes.get(id) ?? builtinFormat(id), isRuled, look, ground };
}

function readFill97(cursor: BiffCursor): Ground | null {
  if (cursor.left < 6) return null;
  const pattern = cursor.u32() >>> 26;
  return readFill(pattern, cursor.u16() & 0x7f);
}

/** 0 paints nothing, 1 the whole cell; other patterns are not told apart from any text. */
function readFill(pattern: number, color: number): Ground | null {
  if (pattern === 0) return null;
  const ground = pattern === 1 ? paletteColor(color) : null;
  return ground ?? UNKNOWN;
}

const IS_STRUCK = 0x08;
const SHIFTS = ['none', 'raised', 'lowered'] as const;

/** [MS-XLS] 2.4.122; Excel 95 has the same. */
function readFont(cursor: BiffCursor): PartialLook {
  const size = cursor.u16() / 20;
  const isStruck = (cursor.u16() & IS_STRUCK) !== 0;
  const color = paletteColor(cursor.u16());
  cursor.skip(2);
  return { size, isStruck, color, shift: SHIFTS[cursor.u16()] ?? 'none' };
}

/** [MS-XLS] 2.4.28; charts and macros are listed among the sheets. */
function readEntry(cursor: BiffCursor, strings: StringReader): XlsSheetEntry[] {
  const offset = cursor.u32();
  const isHidden = (cursor.u8() & 3) !== 0;
  const kind = cursor.u8();
  return kind === WORKSHEET ? [{ name: strings.read(cursor, 1), isHidden, offset }] : [];
}
