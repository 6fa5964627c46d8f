/** Streams → an OLE compound file ([MS-CFB]), with mini stream and, for large files, a chain of table lists. */
export interface OleStream {
  /** Storages before it are parted by `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_MARK = 0xfffffffd;
const LIST_MARK = 0xfffffffc;
const MINI_SIZE = 64;
const CUTOFF = 4096;
const LISTED_IN_HEADER = 109;

interface Entry {
  name: string;
  type: 1 | 2 | 5;
  children: Entry[];
  start: number;
  size: number;
}

export function writeOle(streams: readonly OleStream[], sectorSize = 512): Uint8Array {
  const root: Entry = newEntry('Root Entry', 5);
  const leaves = streams.map(({ path, bytes }) => ({ entry: addEntry(root, path), bytes }));
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const addChain = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END_OF_CHAIN;
    const start = sectors.length;
    for (let at = 0; at < bytes.length; at += sectorSize) {
      const sector = new Uint8Array(sectorSize);
      sector.set(bytes.subarray(at, at + sectorSize));
      sectors.push(sector);
      table.push(sectors.length);
    }
    table[table.length - 1] = END_OF_CHAIN;
    return start;
  };
  const mini = collectMini(leaves);
  for (const { entry, bytes } of leaves) {
    entry.size = bytes.length;
    if (bytes.length >= CUTOFF) entry.start = addChain(bytes);
  }
  root.start = addChain(mini.bytes);
  root.size = mini.bytes.length;
  const miniTable = addChain(wordBytes(mini.table));
  const directory = addChain(directoryBytes(root));
  const lists = addTable(sectors, table, sectorSize);
  const header = headerBytes({
    sectorSize,
    directory,
    miniTable,
    miniSectors: mini.table.length,
    lists,
  });
  const file = new Uint8Array((sectors.length + 1) * sectorSize);
  file.set(header);
  sectors.forEach((sector, index) => file.set(sector, (index + 1) * sectorSize));
  return file;
}

function newEntry(name: string, type: Entry['type']): Entry {
  return { name, type, children: [], start: type === 1 ? 0 : END_OF_CHAIN, size: 0 };
}

function addEntry(root: Entry, path: string): Entry {
  const parts = path.split('/');
  let parent = root;
  for (const name of parts.slice(0, -1)) {
    const found = parent.children.find((child) => child.name === name) ?? newEntry(name, 1);
    if (!parent.children.includes(found)) parent.children.push(found);
    parent = found;
  }
  const entry = newEntry(parts.at(-1) ?? '', 2);
  parent.children.push(entry);
  return entry;
}

function collectMini(leaves: readonly { readonly entry: Entry; readonly bytes: Uint8Array }[]): {
  readonly bytes: Uint8Array;
  readonly table: number[];
} {
  const table: number[] = [];
  const small = leaves.filter(({ bytes }) => bytes.length > 0 && bytes.length < CUTOFF);
  const parts = small.map(({ entry, bytes }) => {
    entry.start = table.length;
    const count = Math.ceil(bytes.length / MINI_SIZE);
    for (let i = 1; i <= count; i++) table.push(i === count ? END_OF_CHAIN : table.length + 1);
    const padded = new Uint8Array(count * MINI_SIZE);
    padded.set(bytes);
    return padded;
  });
  return { bytes: new Uint8Array(Buffer.concat(parts)), table };
}

/** The table takes sectors itself, and so do the lists of its sectors. */
function addTable(
  sectors: Uint8Array[],
  table: number[],
  sectorSize: number,
): { readonly tableSectors: number[]; readonly firstList: number; readonly listCount: number } {
  const perSector = sectorSize / 4;
  const data = table.length;
  let tableCount = 0;
  let listCount = 0;
  while ((data + tableCount + listCount) / perSector > tableCount) {
    tableCount = Math.ceil((data + tableCount + listCount) / perSector);
    listCount = Math.ceil(Math.max(tableCount - LISTED_IN_HEADER, 0) / (perSector - 1));
  }
  const tableSectors = Array.from({ length: tableCount }, (_, i) => data + i);
  const firstList = data + tableCount;
  table.push(...tableSectors.map(() => TABLE_MARK));
  for (let i = 0; i < listCount; i++) table.push(LIST_MARK);
  while (table.length < tableCount * perSector) table.push(FREE);
  for (let i = 0; i < tableCount; i++) {
    sectors.push(wordBytes(table.slice(i * perSector, (i + 1) * perSector)));
  }
  for (let i = 0; i < listCount; i++) {
    const from = LISTED_IN_HEADER + i * (perSector - 1);
    const listed = tableSectors.slice(from, from + perSector - 1);
    while (listed.length < perSector - 1) listed.push(FREE);
    sectors.push(wordBytes([...listed, i + 1 < listCount ? firstList + i + 1 : END_OF_CHAIN]));
  }
  return { tableSectors, firstList: listCount > 0 ? firstList : END_OF_CHAIN, listCount };
}

/** Siblings stand in a balanced tree, ordered by length, then by capitals ([MS-CFB] 2.6.4). */
function directoryBytes(root: Entry): Uint8Array {
  const entries: Entry[] = [];
  const list = (entry: Entry): void => {
    entries.push(entry);
    entry.children.forEach(list);
  };
  list(root);
  const links = new Map<Entry, { left: number; right: number; child: number }>();
  const place = (siblings: readonly Entry[]): number => {
    if (siblings.length === 0) return FREE;
    const middle = siblings.length >> 1;
    const entry = siblings[middle] as Entry;
    const child = place(sortSiblings(entry.children));
    const left = place(siblings.slice(0, middle));
    links.set(entry, { child, left, right: place(siblings.slice(middle + 1)) });
    return entries.indexOf(entry);
  };
  place([root]);
  const bytes = Buffer.alloc(entries.length * 128);
  entries.forEach((entry, index) => {
    const at = index * 128;
    const { left, right, child } = links.get(entry) as {
      left: number;
      right: number;
      child: number;
    };
    bytes.write(entry.name, at, 'utf16le');
    bytes.writeUInt16LE((entry.name.length + 1) * 2, at + 64);
    bytes.set([entry.type, 1], at + 66);
    [left, right, child].forEach((link, i) => bytes.writeUInt32LE(link, at + 68 + i * 4));
    bytes.writeUInt32LE(entry.start, at + 116);
    bytes.writeUInt32LE(entry.size, at + 120);
  });
  return new Uint8Array(bytes);
}

function sortSiblings(entries: readonly Entry[]): Entry[] {
  const key = ({ name }: Entry): string => name.toUpperCase();
  return [...entries].sort((a, b) => a.name.length - b.name.length || (key(a) < key(b) ? -1 : 1));
}

function headerBytes(facts: {
  readonly sectorSize: number;
  readonly directory: number;
  readonly miniTable: number;
  readonly miniSectors: number;
  readonly lists: {
    readonly tableSectors: number[];
    readonly firstList: number;
    readonly listCount: number;
  };
}): Uint8Array {
  const { sectorSize, directory, miniTable, miniSectors, lists } = facts;
  const header = Buffer.alloc(512);
  header.set(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(sectorSize === 4096 ? 4 : 3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(Math.log2(sectorSize), 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(lists.tableSectors.length, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(miniTable, 60);
  header.writeUInt32LE(Math.ceil((miniSectors * 4) / sectorSize), 64);
  header.writeUInt32LE(lists.firstList, 68);
  header.writeUInt32LE(lists.listCount, 72);
  for (let i = 0; i < LISTED_IN_HEADER; i++) {
    header.writeUInt32LE(lists.tableSectors[i] ?? FREE, 76 + i * 4);
  }
  return new Uint8Array(header);
}

function wordBytes(words: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, index) => bytes.writeUInt32LE(word, index * 4));
  return new Uint8Array(bytes);
}
