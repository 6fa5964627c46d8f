/**
 * Files embedded whole (`w:altChunk`, ECMA-376 §17.17.2): Word would take their text in when it opens
 * the document. Pages, RTF and plain text are read here; anything else is a gap.
 */
import type { Gap } from '../../document/document.ts';
import type { Flow } from '../words/flow.ts';
import type { OpcPackage } from '../containers/opc-package.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { sniffFormat } from '../sniff-format.ts';
import { findAll } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface ChunkSource {
  readonly opened: OpcPackage;
  /** The part whose relationships name the files. */
  readonly main: string;
  readonly gaps: Gap[];
  readonly options: ReadOptions;
}

const CHUNK_READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  html: async () => (await import('../html/html-reader.ts')).readHtml,
  mhtml: async () => (await import('../html/mhtml-reader.ts')).readMhtml,
  rtf: async () => (await import('../rtf/rtf-reader.ts')).readRtf,
  txt: async () => (await import('../text/text-reader.ts')).readText,
};

/** Embedded files by the id of their relationship; those that cannot be read are added to the gaps. */
export async function readChunks(
  body: XmlNode,
  source: ChunkSource,
): Promise<ReadonlyMap<string, Flow>> {
  const chunks = new Map<string, Flow>();
  const ids = findAll(body, 'w:altChunk').map(({ attributes }) => attributes['r:id'] ?? '');
  for (const id of new Set(ids)) {
    const flow = await readChunk(id, source);
    if (flow === null) source.gaps.push({ kind: 'part-partial', where: '嵌入的文件' });
    else chunks.set(id, flow);
  }
  return chunks;
}

async function readChunk(
  id: string,
  { opened, main, gaps, options }: ChunkSource,
): Promise<Flow | null> {
  const name = opened.findById(main, id);
  const bytes = name === null ? null : opened.read(name);
  const sniffed = bytes === null ? null : sniffFormat(bytes);
  if (bytes === null || sniffed?.ok !== true) return null;
  const read = await CHUNK_READERS[sniffed.format]?.();
  const result = await read?.(bytes, { ...options, budget: opened.budget });
  if (result === undefined || !result.ok) return null;
  gaps.push(...result.document.gaps);
  return result.document.blocks;
}
