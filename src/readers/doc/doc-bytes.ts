/**
 * Little-endian numbers out of untrusted bytes: what lies outside reads as 0 or as nothing, so that no
 * offset in a damaged .doc needs a check of its own. Also the PLC, the list that most tables of a .doc are.
 */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) | (u8(bytes, at + 1) << 8);
}

export function i16(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) << 16) >> 16;
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** `size` bytes from `at`; nothing at all when they do not all lie inside. */
export function sliceOf(bytes: Uint8Array, at: number, size: number): Uint8Array {
  return at + size <= bytes.length ? bytes.subarray(at, at + size) : NOTHING;
}

export const NOTHING = new Uint8Array();

/** Where a structure stands in its stream, in bytes. */
export interface Part {
  readonly at: number;
  readonly size: number;
}

/** [MS-DOC] 2.2.2: n + 1 ascending positions, then n pieces of data of one size. */
export interface Plc {
  readonly count: number;
  readonly position: (index: number) => number;
  readonly data: (index: number) => Uint8Array;
}

export function readPlc(bytes: Uint8Array, dataSize: number): Plc {
  const count = Math.max(Math.floor((bytes.length - 4) / (4 + dataSize)), 0);
  const start = (count + 1) * 4;
  return {
    count,
    position: (index) => u32(bytes, index * 4),
    data: (index) => sliceOf(bytes, start + index * dataSize, dataSize),
  };
}

/** UTF-16 text whose length in characters stands before it ([MS-DOC] 2.9.354 Xst). */
export function readXst(bytes: Uint8Array, at: number): string {
  return decodeUtf16(sliceOf(bytes, at + 2, u16(bytes, at) * 2));
}

export function decodeUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}
