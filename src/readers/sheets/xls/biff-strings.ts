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

/** A string with the places from which on its characters have another font ([MS-XLS] 2.5.129). */
export interface FormattedString {
  readonly text: string;
  readonly runs: readonly { readonly at: number; readonly font: number }[];
}

/** Phonetic guides behind the characters are no text. */
function readUnicode(cursor: BiffCursor, count: number): FormattedString {
  const flags = cursor.u8();
  const runs = (flags & HAS_RUNS) === 0 ? 0 : cursor.u16();
  const phonetics = (flags & HAS_PHONETICS) === 0 ? 0 : cursor.u32();
  const text = cursor.characters(count, (flags & IS_WIDE) !== 0);
  const formatted = Array.from({ length: Math.min(runs, count) }, () => ({
    at: cursor.u16(),
    font: cursor.u16(),
  }));
  cursor.skip((runs - formatted.length) * 4 + phonetics);
  return { text, runs: formatted };
}

export const UNICODE_STRINGS: StringReader = {
  read: (cursor, lengthBytes) => {
    const count = lengthBytes === 1 ? cursor.u8() : cursor.u16();
    return count === 0 ? '' : readUnicode(cursor, count).text;
  },
};

const CHARSETS: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'],
  [10_008, 'gb18030'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [65_001, 'utf-8'],
]);

/**
 * Some programs write the bytes of the system's language and call them Western: what reads as GB18030 from end
 * to end and has Chinese in it is that.
 */
export function byteStrings(codePage: number): StringReader {
  const charset = CHARSETS.get(codePage);
  const decoder = new TextDecoder(charset ?? 'windows-1252');
  const chinese = new TextDecoder('gb18030', { fatal: true });
  return {
    read(cursor, lengthBytes) {
      const bytes = cursor.bytes(lengthBytes === 1 ? cursor.u8() : cursor.u16());
      if (charset !== undefined || bytes.every((byte) => byte < 0x80)) return decoder.decode(bytes);
      try {
        const text = chinese.decode(bytes);
        return /\p{Script=Han}/u.test(text) ? text : decoder.decode(bytes);
      } catch {
        return decoder.decode(bytes); // no GB18030
      }
    },
  };
}

/** The shared strings ([MS-XLS] 2.4.265). */
export function readStringTable(record: BiffRecord): FormattedString[] {
  const cursor = new Cursor(record);
  cursor.skip(8); // how often they are used, how many there are
  const strings: FormattedString[] = [];
  while (!cursor.isAtEnd) strings.push(readUnicode(cursor, cursor.u16()));
  return strings;
}
