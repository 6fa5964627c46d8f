/**
 * Some entries of a ZIP archive (PKWARE APPNOTE 6.3) written anew, all others left as they are, packed
 * bytes, times and all.
 */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../../../lib/files/crc32.ts';

export interface ZipEntry {
  readonly name: string;
  /** Its record in the directory, half open. */
  readonly record: readonly [number, number];
  readonly local: number;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly directory: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_END = 65_557;

/** Null for archives that are damaged, encrypted, beyond 4 GB or behind another file. */
export function listZip(bytes: Uint8Array): Zip | null {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - LONGEST_END);
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) return null;
  const directory = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = directory;
  while (at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    const flags = view.getUint16(at + 8, true);
    const isHere = local + 30 <= directory && view.getUint32(local, true) === LOCAL;
    if (!isHere || (flags & 1) === 1) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      record: [at, next],
      local,
      flags,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
    });
    at = next;
  }
  return entries.length === view.getUint16(end + 10, true) && entries.length > 0
    ? { entries, directory }
    : null;
}

/** Part names compare without case (ECMA-376 part 2 §6.2.2.3). */
export function findEntry({ entries }: Zip, name: string): ZipEntry | undefined {
  const wanted = name.toLowerCase();
  return entries.find((entry) => entry.name.replaceAll('\\', '/').toLowerCase() === wanted);
}

/** Null where it is damaged. */
export function readEntry(
  bytes: Uint8Array,
  { local, packedSize, method }: ZipEntry,
): Uint8Array | null {
  const view = viewOf(bytes);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  try {
    return method === 0 ? packed : inflateSync(packed);
  } catch {
    return null;
  }
}

/** @param changed new content by the name of the entry; names that are not there are added at the end */
export function spliceZip(
  bytes: Uint8Array,
  zip: Zip,
  changed: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const byPlace = zip.entries.toSorted((left, right) => left.local - right.local);
  const records = new Map<ZipEntry, Uint8Array>();
  byPlace.forEach((entry, index) => {
    const content = changed.get(entry.name);
    const record = bytes.slice(...entry.record);
    viewOf(record).setUint32(42, writer.length, true);
    if (content === undefined) {
      writer.add(bytes.subarray(entry.local, byPlace[index + 1]?.local ?? zip.directory));
    } else {
      addPacked(writer, record, content);
    }
    records.set(entry, record);
  });
  const known = new Set(zip.entries.map(({ name }) => name));
  const added = [...changed].filter(([name]) => !known.has(name));
  const news = added.map(([name, content]) => {
    const record = newRecord(name, writer.length);
    addPacked(writer, record, content);
    return record;
  });
  const directory = writer.length;
  const all = [...zip.entries.flatMap((entry) => records.get(entry) ?? []), ...news];
  for (const record of all) writer.add(record);
  writer.add(endRecord(all.length, directory, writer.length - directory));
  return writer.finish();
}

/** Writes the local header and the data, and their sizes into the record. */
function addPacked(writer: Writer, record: Uint8Array, content: Uint8Array): void {
  const packed = deflateSync(content, { level: 9 });
  const view = viewOf(record);
  // Sizes stand in the header itself: no descriptor follows.
  view.setUint16(8, view.getUint16(8, true) & ~8, true);
  view.setUint16(10, 8, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, content.length, true);
  const nameLength = view.getUint16(28, true);
  const header = new Uint8Array(30 + nameLength);
  viewOf(header).setUint32(0, LOCAL, true);
  // Version, flags, method, time, date, checksum, sizes and the length of the name are the same in both.
  header.set(record.subarray(6, 30), 4);
  viewOf(header).setUint16(28, 0, true);
  header.set(record.subarray(46, 46 + nameLength), 30);
  writer.add(header);
  writer.add(packed);
}

/** 1 January 1980, the first day that a directory can tell. */
const NO_DATE = 0x0021;
const UTF8 = 0x0800;

function newRecord(name: string, local: number): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + encoded.length);
  const view = viewOf(record);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, UTF8, true);
  view.setUint16(14, NO_DATE, true);
  view.setUint16(28, encoded.length, true);
  view.setUint32(42, local, true);
  record.set(encoded, 46);
  return record;
}

function endRecord(count: number, start: number, size: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = viewOf(record);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

class Writer {
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  finish(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
