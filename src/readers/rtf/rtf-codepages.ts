/** Code pages of RTF text: by `\ansicpg` of the document and by the character set of each font. */
import { readSymbol } from '../words/symbol-font.ts';

/** Windows code pages by WHATWG names. GB18030 is a superset of 936. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10008: 'gb18030',
  20936: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Character sets of fonts (RTF 1.9, font table) that fix a code page; 0 and 1 follow the document. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
export const SYMBOL_CHARSET = 2;
const DOUBLE_BYTE = new Set(['gb18030', 'big5', 'shift_jis', 'euc-kr']);

export function encodingOfCodePage(codePage: number): string | null {
  return CODE_PAGES[codePage] ?? null;
}

export function encodingOfCharset(charset: number): string | null {
  return encodingOfCodePage(CHARSETS[charset] ?? 0);
}

export function isLeadByte(byte: number, encoding: string): boolean {
  if (byte < 0x81 || byte === 0xff || !DOUBLE_BYTE.has(encoding)) return false;
  return encoding !== 'shift_jis' || byte < 0xa0 || byte >= 0xe0;
}

export interface TextFont {
  readonly name: string;
  /** Null where the font leaves it to the document. */
  readonly encoding: string | null;
  readonly isSymbol: boolean;
}

/** How the bytes of a stretch of text are to be read. */
export interface TextCoding {
  readonly font: TextFont | null;
  /** Encodings to be tried, strictly and in turn, where the font fixes none. */
  readonly fallbacks: readonly string[];
}

const decoders = new Map<string, TextDecoder>();

/**
 * Fonts of the character set 0 hold Chinese bytes in documents of code page 936 and Western ones in
 * others: the document's encoding is tried first, strictly; what fits nowhere is Western.
 */
export function decodeRtf(bytes: readonly number[], { font, fallbacks }: TextCoding): string {
  if (font?.isSymbol === true) return bytes.map((byte) => readSymbol(font.name, byte)).join('');
  const data = Uint8Array.from(bytes);
  if (font !== null && font.encoding !== null) return decoderOf(font.encoding, false).decode(data);
  for (const encoding of fallbacks) {
    try {
      return decoderOf(encoding, true).decode(data);
    } catch {
      // Not in this one: the next is tried.
    }
  }
  return decoderOf('windows-1252', false).decode(data);
}

function decoderOf(encoding: string, fatal: boolean): TextDecoder {
  const key = `${encoding} ${fatal}`;
  const decoder = decoders.get(key) ?? new TextDecoder(encoding, { fatal });
  decoders.set(key, decoder);
  return decoder;
}
