/**
 * ZIP archives (PKWARE APPNOTE 6.3): entries inflated by fflate, counted as the bytes really come. What
 * an archive declares about their sizes is not looked at.
 */
import { Inflate } from 'fflate';
import { crc32 } from '../../lib/files/crc32.ts';
import { readDirectory } from './zip-directory.ts';
import type { DirectoryEntry } from './zip-directory.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
}

export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /**
   * The bytes of an entry.
   * @throws ZipError when it is encrypted, damaged (CRC), packed by another method or larger than `most`
   */
  readonly read: (entry: ZipEntry, most?: number) => Uint8Array;
}

export class ZipError extends Error {
  readonly code: 'corrupt' | 'encrypted' | 'too-large' | 'unsupported';
  /** Bytes inflated before it was noticed. */
  readonly inflated: number;
  constructor(code: ZipError['code'], message: string, inflated = 0) {
    super(message);
    this.code = code;
    this.inflated = inflated;
  }
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const METHODS = { stored: 0, deflated: 8 } as const;
/** Parts of documents beyond this are no reports. */
const MOST_ENTRY_BYTES = 200 * 1024 * 1024;
/** Inflated at a time: what comes out is counted in between. */
const SLICE = 64 * 1024;

/** Opens an archive; null when the bytes hold no complete central directory. */
export function openZip(bytes: Uint8Array): ZipArchive | null {
  const entries = readDirectory(bytes);
  if (entries === null) return null;
  const located = new Map<ZipEntry, DirectoryEntry>(entries.map((entry) => [entry, entry]));
  return {
    entries,
    read(entry, most = MOST_ENTRY_BYTES) {
      const found = located.get(entry);
      if (found === undefined) throw new ZipError('corrupt', entry.name);
      return readEntry(bytes, found, most);
    },
  };
}

/** §4.4.5: those that archivers offer; a number for any other. */
const OTHER_METHODS: Readonly<Record<number, string>> = {
  6: 'Implode',
  9: 'Deflate64',
  12: 'BZIP2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
};

function nameMethod(method: number): string {
  return OTHER_METHODS[method] ?? String(method);
}

function readEntry(bytes: Uint8Array, entry: DirectoryEntry, most: number): Uint8Array {
  const { offset, name } = entry;
  if (entry.isEncrypted) throw new ZipError('encrypted', name);
  if (offset < 0 || offset + LOCAL_SIZE > bytes.length) throw new ZipError('corrupt', name);
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new ZipError('corrupt', name);
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const data = unpack(bytes.subarray(start, start + entry.packedSize), entry, most);
  if (crc32(data) !== entry.crc) throw new ZipError('corrupt', name, data.length);
  return data;
}

function unpack(packed: Uint8Array, { method, name }: DirectoryEntry, most: number): Uint8Array {
  if (method === METHODS.stored) {
    if (packed.length > most) throw new ZipError('too-large', name, packed.length);
    return packed;
  }
  if (method !== METHODS.deflated) throw new ZipError('unsupported', nameMethod(method));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new ZipError('too-large', name, length);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('corrupt', name, length);
  }
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}
