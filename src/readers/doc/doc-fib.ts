/**
 * The File Information Block at the start of the WordDocument stream ([MS-DOC] 2.5): which Word wrote
 * the file, whether it is encrypted, how long each kind of text is, and where everything else stands.
 */
import { u16, u32, u8 } from './doc-bytes.ts';
import type { Part } from './doc-bytes.ts';

/** Index of each structure's pair of offset and size in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 1,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
} as const;

export type PartName = keyof typeof PARTS;

/** Characters of each kind of text; they follow each other in this order ([MS-DOC] 2.4.1). */
export interface StoryLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textboxes: number;
  readonly headerTextboxes: number;
}

export interface Fib {
  readonly version: number;
  readonly isEncrypted: boolean;
  /** Encrypted by XOR only; else by RC4. */
  readonly isObfuscated: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** The text of a file that was never fast-saved, in bytes of the WordDocument stream. */
  readonly plainText: Part;
  readonly lengths: StoryLengths;
  readonly part: (name: PartName) => Part;
}

/** Word 97 and later: WPS and LibreOffice name themselves Word 97 to 2003 too. */
export const FIRST_VERSION = 0xc0;
/** The magic number of Word 6 and later; old Far Eastern Word wrote the others. */
const MAGIC = new Set([0xa5ec, 0xa5dc, 0xa697, 0xa698, 0xa699]);
/** Up to the end of FibRgFcLcb97. */
const LEAST_BYTES = 0x9a + 93 * 8;

/** Null when the stream does not begin with the block of any Word since 6.0. */
export function readFib(word: Uint8Array): Fib | null {
  if (!MAGIC.has(u16(word, 0)) || word.length < 0x40) return null;
  const version = u16(word, 2);
  if (version >= FIRST_VERSION && word.length < LEAST_BYTES) return null;
  const flags = u8(word, 0x0b);
  const first = u32(word, 0x18);
  const length = (index: number): number => u32(word, 0x4c + index * 4) & 0x7fffffff;
  return {
    version,
    isEncrypted: (flags & 0x01) !== 0,
    isObfuscated: (flags & 0x80) !== 0,
    tableStream: (flags & 0x02) === 0 ? '0Table' : '1Table',
    plainText: { at: first, size: Math.max(u32(word, 0x1c) - first, 0) },
    lengths: {
      body: length(0),
      footnotes: length(1),
      headers: length(2),
      macros: length(3),
      comments: length(4),
      endnotes: length(5),
      textboxes: length(6),
      headerTextboxes: length(7),
    },
    part: (name) => {
      const at = 0x9a + PARTS[name] * 8;
      return { at: u32(word, at), size: u32(word, at + 4) };
    },
  };
}
