/**
 * OLE compound files ([MS-CFB]): the container of .doc, .xls, .wps and .et. Chains of sectors are
 * followed with a set of those visited, so that a file whose chains run in a circle ends as damaged,
 * and nothing grows beyond the size of the file.
 */
import { readDirectory } from './ole-directory.ts';

export interface OleContainer {
  /** Streams beside the root, not those of embedded objects and macros; names in any case. */
  readonly has: (name: string) => boolean;
  /** The bytes of a stream by its name; null when there is none or its chain is broken. */
  readonly read: (name: string) => Uint8Array | null;
}

export const OLE_SIGNATURE = 'd0cf11e0a1b11ae1';
const HEADER_SIZE = 512;
/** Table sectors that the header itself lists; the rest stand in a chain of lists (DIFAT). */
const LISTED_IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa; // above it: free, end of chain, FAT and DIFAT marks

/** Sectors of one size, by number; a sector past the end of the file is empty, the last may be cut. */
interface Sectors {
  readonly size: number;
  readonly at: (index: number) => Uint8Array;
}

/** Opens a compound file; null when header, sector table or directory cannot be read. */
export function openOle(bytes: Uint8Array): OleContainer | null {
  if (bytes.length < HEADER_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  const miniSize = 2 ** view.getUint16(32, true);
  if (size < 128 || size > 65_536 || miniSize < 8 || miniSize > size) return null;
  const sectors: Sectors = {
    size,
    at: (index) => bytes.subarray((index + 1) * size, (index + 2) * size),
  };
  const table = readTable(view, sectors);
  const directory = joinChain(table, view.getUint32(48, true), sectors);
  if (directory === null) return null;
  const { streams, root } = readDirectory(directory);
  const miniTable = wordsOf(joinChain(table, view.getUint32(60, true), sectors) ?? NOTHING);
  const miniStream = (root === null ? null : joinChain(table, root.start, sectors)) ?? NOTHING;
  const miniSectors: Sectors = {
    size: miniSize,
    at: (index) => miniStream.subarray(index * miniSize, (index + 1) * miniSize),
  };
  const cutoff = view.getUint32(56, true);
  return {
    has: (name) => streams.some((each) => foldName(each.name) === foldName(name)),
    read(name) {
      const wanted = foldName(name);
      const entry = streams.find((each) => foldName(each.name) === wanted);
      if (entry === undefined) return null;
      if (entry.size === 0) return NOTHING;
      const isMini = entry.size < cutoff;
      const data = isMini
        ? joinChain(miniTable, entry.start, miniSectors)
        : joinChain(table, entry.start, sectors);
      return data === null || data.length < entry.size ? null : data.subarray(0, entry.size);
    },
  };
}

/** Names are compared without regard to case ([MS-CFB] 2.6.4): some programs write `worddocument`. */
function foldName(name: string): string {
  return name.toLowerCase();
}

const NOTHING = new Uint8Array();

/** The sector table (FAT): where each sector's chain goes on. */
function readTable(view: DataView, sectors: Sectors): Uint32Array {
  const listed = new Set<number>();
  const list = (sector: number): void => {
    if (sector < LAST_SECTOR && sectors.at(sector).length > 0) listed.add(sector);
  };
  for (let i = 0; i < LISTED_IN_HEADER; i++) list(view.getUint32(76 + i * 4, true));
  const seen = new Set<number>();
  let next = view.getUint32(68, true);
  while (next < LAST_SECTOR && !seen.has(next)) {
    seen.add(next);
    const words = wordsOf(sectors.at(next));
    words.subarray(0, -1).forEach(list);
    next = words.at(-1) ?? LAST_SECTOR;
  }
  return wordsOf(joinBytes([...listed].map(sectors.at)));
}

/** A chain's bytes; null when it runs in a circle or out of the file. Only its last sector may be cut. */
function joinChain(table: Uint32Array, start: number, sectors: Sectors): Uint8Array | null {
  const parts: Uint8Array[] = [];
  const seen = new Set<number>();
  let sector = start;
  while (sector < LAST_SECTOR) {
    const part = sectors.at(sector);
    const isCut = (parts.at(-1)?.length ?? sectors.size) < sectors.size;
    if (seen.has(sector) || part.length === 0 || isCut) return null;
    seen.add(sector);
    parts.push(part);
    sector = table[sector] ?? LAST_SECTOR;
  }
  return joinBytes(parts);
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) =>
    view.getUint32(i * 4, true),
  );
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
