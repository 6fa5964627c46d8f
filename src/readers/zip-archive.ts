/**
 * ZIP archives (PKWARE APPNOTE 6.3): the central directory read by hand, so that names in GBK, broken
 * sizes and bombs are in our hands; entries inflated by fflate, counted as the bytes really come.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** As declared; the real size may differ. */
  readonly size: number;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /**
   * The bytes of an entry.
   * @throws ZipError when it is encrypted, damaged (CRC), of an unknown method or larger than `most`
   */
  readonly read: (entry: ZipEntry, most?: number) => Uint8Array;
}

export class ZipError extends Error {
  readonly code: 'corrupt' | 'encrypted' | 'too-large';
  constructor(code: ZipError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

interface Located extends ZipEntry {
  readonly method: number;
  readonly compressedSize: number;
  readonly crc: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const METHODS = { stored: 0, deflated: 8 } as const;
/** Parts of documents beyond this are no reports. */
const MOST_ENTRY_BYTES = 200 * 1024 * 1024;
const ZIP64 = 0xffffffff;

/** Opens an archive; null when the bytes hold no complete central directory. */
export function openZip(bytes: Uint8Array): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: Located[] = [];
  // Bytes may precede the archive (self-extracting programs): offsets count from its own start.
  const start = end - view.getUint32(end + 12, true);
  const shift = start - view.getUint32(end + 16, true);
  let offset = start;
  const count = view.getUint16(end + 10, true);
  while (offset >= 0 && offset + 46 <= end && view.getUint32(offset, true) === CENTRAL_SIGNATURE) {
    const next = readCentral(view, bytes, { offset, shift });
    entries.push(next.entry);
    offset = next.end;
  }
  if (entries.length !== count && count !== 0xffff) return null;
  return {
    entries,
    read(entry, most = MOST_ENTRY_BYTES) {
      const located = entries.find((each) => each === entry);
      if (located === undefined) throw new ZipError('corrupt', entry.name);
      return inflateEntry(view, bytes, { entry: located, most });
    },
  };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  return null;
}

function readCentral(
  view: DataView,
  bytes: Uint8Array,
  { offset, shift }: { readonly offset: number; readonly shift: number },
): { readonly entry: Located; readonly end: number } {
  const flags = view.getUint16(offset + 8, true);
  const nameLength = view.getUint16(offset + 28, true);
  const extraLength = view.getUint16(offset + 30, true);
  const commentLength = view.getUint16(offset + 32, true);
  const nameBytes = bytes.subarray(offset + 46, offset + 46 + nameLength);
  const entry: Located = {
    name: decodeName(nameBytes, (flags & 0x800) !== 0),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    compressedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    offset: view.getUint32(offset + 42, true) + shift,
  };
  return { entry, end: offset + 46 + nameLength + extraLength + commentLength };
}

/** Names without the UTF-8 flag are UTF-8 all the same, or GBK on Chinese Windows. */
function decodeName(name: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(name).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('gb18030').decode(name).replaceAll('\\', '/');
  }
}

function inflateEntry(
  view: DataView,
  bytes: Uint8Array,
  { entry, most }: { readonly entry: Located; readonly most: number },
): Uint8Array {
  const { offset, name } = entry;
  if (entry.isEncrypted) throw new ZipError('encrypted', name);
  if (entry.compressedSize === ZIP64 || entry.size > most) throw new ZipError('too-large', name);
  if (
    offset < 0 ||
    offset + 30 > bytes.length ||
    view.getUint32(offset, true) !== LOCAL_SIGNATURE
  ) {
    throw new ZipError('corrupt', name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const data = unpack(packed, entry, most);
  if (crc32(data) !== entry.crc) throw new ZipError('corrupt', name);
  return data;
}

function unpack(packed: Uint8Array, { method, name }: Located, most: number): Uint8Array {
  if (method === METHODS.stored) return packed;
  if (method !== METHODS.deflated) throw new ZipError('corrupt', `${name}: method ${method}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new ZipError('too-large', name);
    chunks.push(chunk);
  });
  try {
    // In slices: the real size is known before the next one is inflated.
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('corrupt', name);
  }
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}

const SLICE = 64 * 1024;
