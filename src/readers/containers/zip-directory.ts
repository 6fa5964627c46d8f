/**
 * The central directory of a ZIP archive (PKWARE APPNOTE 6.3 §4.3.12–16): which entries there are,
 * what they are called and where they lie. ZIP64 included, which some programs write for small
 * archives too.
 */
import { crc32 } from '../../lib/files/crc32.ts';

export interface DirectoryEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Of the packed data, in bytes. */
  readonly packedSize: number;
  readonly crc: number;
  /** Where its local header lies, in bytes from the start of the file. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const LOCATOR64_SIZE = 20;
const LONGEST_COMMENT = 65_535;
const CENTRAL_SIZE = 46;
/** What stands in a field of 32 bits when the value is among the extra fields (§4.5.3). */
const ELSEWHERE = 0xffffffff;
const EXTRA_ZIP64 = 0x0001;
/** The name in UTF-8 beside one in a code page (Info-ZIP, §4.6.9). */
const EXTRA_NAME = 0x7075;

/** @returns null when the bytes hold no complete directory */
export function readDirectory(bytes: Uint8Array): DirectoryEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { at, count, size, start } = readEnd(view, end);
  // Bytes may precede the archive (self-extracting programs): offsets count from its own start.
  const first = at - size;
  const shift = first - start;
  const entries: DirectoryEntry[] = [];
  let offset = first;
  while (offset >= 0 && offset + CENTRAL_SIZE <= at) {
    if (view.getUint32(offset, true) !== CENTRAL_SIGNATURE) break;
    const next = readCentral(view, bytes, { offset, shift });
    entries.push(next.entry);
    offset = next.end;
  }
  // Programs that know no ZIP64 let the count run over.
  return entries.length % 0x10000 === count % 0x10000 ? entries : null;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  return null;
}

interface End {
  /** Where the directory ends. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  /** Where it begins, counted from the start of the archive. */
  readonly start: number;
}

function readEnd(view: DataView, end: number): End {
  const plain = {
    at: end,
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const locator = end - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE) return plain;
  // Nothing but the record stands between the directory and the locator, wherever the archive begins.
  for (const at of [readLong(view, locator + 8), locator - END64_SIZE]) {
    if (at < 0 || at + END64_SIZE > locator || view.getUint32(at, true) !== END64_SIGNATURE)
      continue;
    const [count, size, start] = [32, 40, 48].map((field) => readLong(view, at + field));
    return { at, count: count ?? 0, size: size ?? 0, start: start ?? 0 };
  }
  return plain;
}

const END64_SIZE = 56;

/** Beyond 2⁵³ no file reaches. */
function readLong(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;
}

function readCentral(
  view: DataView,
  bytes: Uint8Array,
  { offset, shift }: { readonly offset: number; readonly shift: number },
): { readonly entry: DirectoryEntry; readonly end: number } {
  const flags = view.getUint16(offset + 8, true);
  const nameEnd = offset + CENTRAL_SIZE + view.getUint16(offset + 28, true);
  const extraEnd = nameEnd + view.getUint16(offset + 30, true);
  const name = bytes.subarray(offset + CENTRAL_SIZE, nameEnd);
  const extras = readExtras(view, nameEnd, Math.min(extraEnd, bytes.length));
  const sizes = longFields(view, extras.get(EXTRA_ZIP64), [offset + 24, offset + 20, offset + 42]);
  const entry = {
    name: nameOf(name, { isUtf8: (flags & 0x800) !== 0, bytes, extra: extras.get(EXTRA_NAME) }),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    packedSize: sizes[1] ?? 0,
    offset: (sizes[2] ?? 0) + shift,
  };
  return { entry, end: extraEnd + view.getUint16(offset + 32, true) };
}

interface Extra {
  readonly from: number;
  readonly to: number;
}

/** The extra fields by their numbers. */
function readExtras(view: DataView, from: number, to: number): ReadonlyMap<number, Extra> {
  const extras = new Map<number, Extra>();
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end <= to) extras.set(view.getUint16(at, true), { from: at + 4, to: end });
    at = end;
  }
  return extras;
}

/** Fields of 32 bits, those that are elsewhere taken from there: only they are, one after the other. */
function longFields(view: DataView, extra: Extra | undefined, fields: readonly number[]): number[] {
  let at = extra?.from ?? 0;
  return fields.map((field) => {
    const value = view.getUint32(field, true);
    if (value !== ELSEWHERE || extra === undefined || at + 8 > extra.to) return value;
    at += 8;
    return readLong(view, at - 8);
  });
}

interface NameSource {
  readonly isUtf8: boolean;
  readonly bytes: Uint8Array;
  readonly extra: Extra | undefined;
}

function nameOf(name: Uint8Array, { isUtf8, bytes, extra }: NameSource): string {
  const further = extra === undefined ? null : bytes.subarray(extra.from, extra.to);
  if (!isUtf8 && further !== null && isNameOf(name, further)) {
    return decodeUtf8(further.subarray(5), false) ?? decodeName(name);
  }
  const text = isUtf8 ? decodeUtf8(name, false) : decodeName(name);
  return (text ?? '').replaceAll('\\', '/');
}

/** The further name holds only while the other one is still that which it was written for. */
function isNameOf(name: Uint8Array, further: Uint8Array): boolean {
  if (further.length < 6 || further[0] !== 1) return false;
  const view = new DataView(further.buffer, further.byteOffset, further.byteLength);
  return view.getUint32(1, true) === crc32(name);
}

/**
 * Names without the UTF-8 flag are UTF-8 all the same, or GBK on Chinese Windows. A few GBK names
 * (目录) are valid UTF-8 too, and then read as letters of two bytes each, never as Chinese.
 */
function decodeName(name: Uint8Array): string {
  const text = decodeUtf8(name, true);
  const isLetters = text !== null && /[\u0080-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text);
  if (text !== null && !isLetters) return text;
  const gbk = new TextDecoder('gb18030').decode(name);
  return text !== null && gbk.includes('\ufffd') ? text : gbk;
}

function decodeUtf8(bytes: Uint8Array, isStrict: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: isStrict }).decode(bytes);
  } catch {
    return null;
  }
}
