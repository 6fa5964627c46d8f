/** The title among the properties of an OLE file ([MS-OLEPS] 2.21, the stream "\5SummaryInformation"). */
import { decodeText } from '../text/decode-text.ts';
import { decodeUtf16, sliceOf, u16, u32 } from './doc-bytes.ts';
import { tidyTitle } from '../document-title.ts';

export const SUMMARY_STREAM = '\u0005SummaryInformation';

const CODE_PAGE = 1;
const TITLE = 2;
const BYTE_STRING = 30;
const UTF16_STRING = 31;
const UTF16_CODE_PAGE = 1200;
/** No property set has more properties; no title is longer. */
const MOST_PROPERTIES = 256;
const LONGEST_TITLE = 1024;

export function readSummaryTitle(stream: Uint8Array): string | null {
  const set = stream.subarray(Math.min(u32(stream, 44), stream.length));
  const at = findProperty(set, TITLE);
  if (at === null) return null;
  const codePageAt = findProperty(set, CODE_PAGE);
  const codePage = codePageAt === null ? null : u16(set, codePageAt + 4);
  const title = readString(set, at, codePage).split('\0')[0] ?? '';
  // Titles are cut at a number of bytes, which may be half a character.
  return title.includes('\ufffd') ? null : tidyTitle(title);
}

function findProperty(set: Uint8Array, id: number): number | null {
  const count = Math.min(u32(set, 4), MOST_PROPERTIES);
  for (let i = 0; i < count; i++) {
    if (u32(set, 8 + i * 8) === id) return u32(set, 12 + i * 8);
  }
  return null;
}

function readString(set: Uint8Array, at: number, codePage: number | null): string {
  const size = Math.min(u32(set, at + 4), LONGEST_TITLE);
  const type = u32(set, at);
  if (type === UTF16_STRING) return decodeUtf16(sliceOf(set, at + 8, size * 2));
  if (type !== BYTE_STRING) return '';
  const bytes = sliceOf(set, at + 8, size);
  if (codePage === UTF16_CODE_PAGE) return decodeUtf16(bytes);
  const end = bytes.indexOf(0);
  const text = end < 0 ? bytes : bytes.subarray(0, end);
  return decodeText(text, () => (codePage === null ? null : (CHARSETS.get(codePage) ?? null))).text;
}

const CHARSETS: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'],
  [54936, 'gb18030'],
  [950, 'big5'],
  [65001, 'utf-8'],
]);
