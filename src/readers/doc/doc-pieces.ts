/**
 * The piece table ([MS-DOC] 2.9.38 Clx): the text in reading order as pieces of the WordDocument
 * stream, each in cp1252 or UTF-16. A file saved fast holds many small pieces out of order.
 */
import { NOTHING, readPlc, sliceOf, u16, u32, u8 } from './doc-bytes.ts';
import type { Part } from './doc-bytes.ts';

export interface Piece {
  /** Character positions, half open. */
  readonly start: number;
  readonly end: number;
  /** Of its first character, in bytes of the WordDocument stream. */
  readonly offset: number;
  /** Bytes a character. */
  readonly width: 1 | 2;
  /** Property modifiers (grpprl) that hold for the whole piece. */
  readonly modifiers: Uint8Array;
}

const PROPERTIES_MARK = 1;
const PIECES_MARK = 2;
const IS_COMPRESSED = 0x40000000;

/** Null when the table is missing or its pieces do not follow each other inside the stream. */
export function readPieces(clx: Uint8Array, wordSize: number): readonly Piece[] | null {
  const shared: Uint8Array[] = [];
  let at = 0;
  while (u8(clx, at) === PROPERTIES_MARK) {
    const size = u16(clx, at + 1);
    shared.push(sliceOf(clx, at + 3, size));
    at += 3 + size;
  }
  if (u8(clx, at) !== PIECES_MARK) return null;
  const plc = readPlc(sliceOf(clx, at + 5, u32(clx, at + 1)), 8);
  const pieces: Piece[] = [];
  let characters = 0;
  for (let i = 0; i < plc.count; i++) {
    const piece = readPiece(
      plc.data(i),
      { start: plc.position(i), end: plc.position(i + 1) },
      shared,
    );
    const size = (piece.end - piece.start) * piece.width;
    characters += piece.end - piece.start;
    // Pieces that overlap in the stream could make a small file endless; real ones never do.
    if (size < 0 || piece.offset + size > wordSize || characters > wordSize) return null;
    if (size > 0) pieces.push(piece);
  }
  return pieces.length > 0 && plc.position(0) === 0 ? pieces : null;
}

/** [MS-DOC] 2.9.177 Pcd. */
function readPiece(
  pcd: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  shared: readonly Uint8Array[],
): Piece {
  const value = u32(pcd, 2);
  const isCompressed = (value & IS_COMPRESSED) !== 0;
  const offset = value & 0x3fffffff;
  return {
    start,
    end,
    offset: isCompressed ? offset >>> 1 : offset,
    width: isCompressed ? 1 : 2,
    modifiers: modifiersOf(u16(pcd, 6), shared),
  };
}

/** [MS-DOC] 2.9.214 Prm: the number of a shared list, or one modifier of one byte packed in two. */
function modifiersOf(prm: number, shared: readonly Uint8Array[]): Uint8Array {
  if ((prm & 1) === 1) return shared[prm >>> 1] ?? NOTHING;
  const sprm = PACKED_SPRMS.get((prm >>> 1) & 0x7f);
  return sprm === undefined ? NOTHING : Uint8Array.of(sprm & 0xff, sprm >>> 8, prm >>> 8);
}

/** Those of [MS-DOC] 2.9.215 Prm0 that change what is read. */
const PACKED_SPRMS: ReadonlyMap<number, number> = new Map([
  [0x0c, 0x260a],
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x53, 0x2a33],
  [0x57, 0x0837],
  [0x5c, 0x083c],
  [0x62, 0x2a42],
  [0x68, 0x2a48],
  [0x73, 0x2a53],
]);

/** A file whose piece table is lost but that was never fast-saved: one run of text, as old Word read it. */
export function guessPieces(
  plain: Part,
  { characters, wordSize }: { readonly characters: number; readonly wordSize: number },
): readonly Piece[] | null {
  if (characters === 0) return null;
  const width = plain.size >= characters * 2 ? 2 : 1;
  const isWhole = plain.size >= characters && plain.at + characters * width <= wordSize;
  return isWhole
    ? [{ start: 0, end: characters, offset: plain.at, width, modifiers: NOTHING }]
    : null;
}

/** The characters of all pieces as UTF-16 units, indexed by character position. */
export function decodePieces(word: Uint8Array, pieces: readonly Piece[]): Uint16Array {
  const units = new Uint16Array(pieces.at(-1)?.end ?? 0);
  for (const { start, end, offset, width } of pieces) {
    for (let i = start; i < end; i++) {
      const at = offset + (i - start) * width;
      units[i] = width === 2 ? u16(word, at) : fromCp1252(u8(word, at));
    }
  }
  return units;
}

/**
 * Whether all pieces lie where their text is: no two on the same bytes, and no NUL in them, which Word writes
 * in no text. One whose place is damaged would leave its text out without a trace.
 */
export function areInPlace(pieces: readonly Piece[], units: Uint16Array): boolean {
  let end = 0;
  const isApart = pieces
    .toSorted((left, right) => left.offset - right.offset)
    .every((piece) => {
      const begins = piece.offset >= end;
      end = piece.offset + (piece.end - piece.start) * piece.width;
      return begins;
    });
  return isApart && !units.includes(0);
}

/** cp1252 from 0x80 to 0x9F ([MS-DOC] 2.9.73); its holes read as the C1 controls. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromCp1252(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? CP1252.charCodeAt(byte - 0x80) : byte;
}
