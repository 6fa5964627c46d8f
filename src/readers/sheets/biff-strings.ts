/** Strings of binary workbooks: Unicode since Excel 97 ([MS-XLS] 2.5.293–296), bytes of a code page before. */
import type { BiffCursor, BiffRecord } from './biff-records.ts';
import { BiffCursor as Cursor } from './biff-records.ts';

export interface StringReader {
  /** A string whose length is counted in `lengthBytes` bytes before it. */
  readonly read: (cursor: BiffCursor, lengthBytes: 1 | 2) => string;
}

const IS_WIDE = 1;
const HAS_PHONETICS = 4;
const HAS_RUNS = 8;

/** Formatting runs and phonetic guides behind the characters are no text. */
function readUnicode(cursor: BiffCursor, count: number): string {
  const flags = cursor.u8();
  const runs = (flags & HAS_RUNS) === 0 ? 0 : cursor.u16();
  const phonetics = (flags & HAS_PHONETICS) === 0 ? 0 : cursor.u32();
  const text = cursor.characters(count, (flags & IS_WIDE) !== 0);
  cursor.skip(runs * 4 + phonetics);
  return text;
}

export const UNICODE_STRINGS: StringReader = {
  read: (cursor, lengthBytes) => {
    const count = lengthBytes === 1 ? cursor.u8() : cursor.u16();
    return count === 0 ? '' : readUnicode(cursor, count);
  },
};

const CHARSETS: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'],
  [10_008, 'gb18030'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [65_001, 'utf-8'],
]);

export function byteStrings(codePage: number): StringReader {
  const decoder = new TextDecoder(CHARSETS.get(codePage) ?? 'windows-1252');
  return {
    read: (cursor, lengthBytes) =>
      decoder.decode(cursor.bytes(lengthBytes === 1 ? cursor.u8() : cursor.u16())),
  };
}

/** The shared strings ([MS-XLS] 2.4.265). */
export function readStringTable(record: BiffRecord): string[] {
  const cursor = new Cursor(record);
  cursor.skip(8); // how often they are used, how many there are
  const strings: string[] = [];
  while (!cursor.isAtEnd) strings.push(readUnicode(cursor, cursor.u16()));
  return strings;
}
