/**
 * The directory of an OLE compound file ([MS-CFB] 2.6): entries in trees of siblings, a tree for each
 * storage. Only the streams beside the root count: an embedded object brings a `WordDocument` or
 * `Workbook` of its own, which must not be taken for the file's.
 */
export interface OleEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

interface Node extends OleEntry {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const ENTRY_SIZE = 128;
const TYPE_STREAM = 2;
const TYPE_ROOT = 5;

export function readDirectory(directory: Uint8Array): {
  readonly streams: readonly OleEntry[];
  readonly root: OleEntry | null;
} {
  const nodes: Node[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    nodes.push(readNode(directory.subarray(at, at + ENTRY_SIZE)));
  }
  const root = nodes.find(({ type }) => type === TYPE_ROOT) ?? null;
  const isStream = ({ type }: Node): boolean => type === TYPE_STREAM;
  const beside = siblingsOf(nodes, root?.child ?? nodes.length).filter(isStream);
  // Careless writers leave the tree unlinked; then every stream counts.
  return { root, streams: beside.length > 0 ? beside : nodes.filter(isStream) };
}

function siblingsOf(nodes: readonly Node[], first: number): Node[] {
  const found: Node[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const node = nodes[index];
    if (node === undefined || seen.has(index)) continue;
    seen.add(index);
    found.push(node);
    waiting.push(node.right, node.left);
  }
  return found;
}

function readNode(entry: Uint8Array): Node {
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const length = Math.min(view.getUint16(64, true), 64);
  return {
    name: new TextDecoder('utf-16le').decode(entry.subarray(0, Math.max(length - 2, 0))),
    type: view.getUint8(66),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}
