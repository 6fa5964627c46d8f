/**
 * Where comments can be hung in a Word document: places of its Document become offsets in its main part.
 * It is read once more, as it was read for the Document, so that both count blocks and cells alike.
 */
import type { Place, Span } from '../../lib/place.ts';
import type { DocxAnchors, TextAnchor } from '../../lib/files/text-anchor.ts';
import { readXmlText } from '../../lib/files/xml-text.ts';
import { createBudget } from '../budget.ts';
import { openPackage } from '../containers/opc-package.ts';
import { isArchive, openParts } from '../containers/package-parts.ts';
import { XmlError } from '../containers/xml-events.ts';
import { findAll } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { ZipError } from '../containers/zip-archive.ts';
import type { ReadOptions } from '../reader.ts';
import { traceBlocks } from '../words/flow.ts';
import type { BlockSource } from '../words/flow.ts';
import { DocxCuts } from './docx-cuts.ts';
import { readMainPart } from './docx-reader.ts';
import { DocxTrace } from './docx-trace.ts';
import type { TracedText } from './docx-trace.ts';

/** @returns null for files that are no package (Word 2003 XML), or whose main part is in another encoding than Unicode */
export async function anchorDocx(
  bytes: Uint8Array,
  places: readonly Place[],
  options: ReadOptions,
): Promise<DocxAnchors | null> {
  try {
    return await findAnchors(bytes, places, options);
  } catch (error) {
    if (error instanceof XmlError || error instanceof ZipError) return null;
    throw error;
  }
}

async function findAnchors(
  bytes: Uint8Array,
  places: readonly Place[],
  options: ReadOptions,
): Promise<DocxAnchors | null> {
  const { budget = createBudget() } = options;
  const parts = isArchive(bytes) ? openParts(bytes, budget) : null;
  if (parts === null) return null;
  const opened = openPackage(parts);
  const trace = new DocxTrace();
  const main = await readMainPart(opened, options, trace);
  const bytesOfMain = main === null ? null : opened.read(main.name);
  const xml = bytesOfMain === null ? null : (readXmlText(bytesOfMain)?.text ?? null);
  if (main === null || xml === null) return null;
  const lead = xml.length - xml.trimStart().length;
  const { sources } = traceBlocks(main.flow, budget);
  const finder = new AnchorFinder({
    sources,
    trace,
    cuts: new DocxCuts(xml.trimStart(), main.root),
  });
  const [first] = findAll(main.root, 'w:p');
  return {
    part: main.name,
    ...namespaceOf(xml),
    anchors: places.map((place) => shift(finder.find(place), lead)),
    top: first === undefined ? null : shift(finder.aroundParagraphs([first]), lead),
  };
}

const NAMESPACES =
  /xmlns(?::([\w.-]+))?\s*=\s*["'](http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main)["']/g;
const USUAL_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function namespaceOf(xml: string): Pick<DocxAnchors, 'namespace' | 'prefix'> {
  const root = /<[^?!][^<]*?>/.exec(xml)?.[0] ?? '';
  const declared = [...root.matchAll(NAMESPACES)];
  const named = declared.find(([, prefix]) => prefix !== undefined);
  return {
    namespace: (named ?? declared[0])?.[2] ?? USUAL_NAMESPACE,
    prefix: named?.[1] ?? null,
  };
}

function shift(anchor: TextAnchor | null, by: number): TextAnchor | null {
  if (anchor === null || by === 0) return anchor;
  const { start, end } = anchor;
  return {
    start: { ...start, from: start.from + by, to: start.to + by },
    end: { ...end, from: end.from + by, to: end.to + by },
  };
}

interface Traced {
  readonly sources: readonly BlockSource[];
  readonly trace: DocxTrace;
  readonly cuts: DocxCuts;
}

class AnchorFinder {
  readonly #traced: Traced;

  constructor(traced: Traced) {
    this.#traced = traced;
  }

  /** From the first span to the last; a figure cut in two is one. */
  find(place: Place): TextAnchor | null {
    const first = this.#find(place[0]);
    const last = place.length > 1 ? this.#find(place.at(-1)) : first;
    if (first === null || last === null) return first ?? last;
    const isInOrder = last.end.from >= first.start.from;
    return isInOrder ? { start: first.start, end: last.end } : first;
  }

  aroundParagraphs(paragraphs: readonly XmlNode[]): TextAnchor | null {
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (first === undefined || last === undefined) return null;
    return this.#traced.cuts.aroundParagraphs(first, last);
  }

  #find(span: Span | undefined): TextAnchor | null {
    const source = span === undefined ? undefined : this.#traced.sources[span.block];
    if (span === undefined || source === undefined) return null;
    return span.cell === null
      ? this.#inParagraph(source, span)
      : this.#inCell(source, { ...span, cell: span.cell });
  }

  #inParagraph({ piece, from }: BlockSource, { start, end }: Span): TextAnchor | null {
    const { trace } = this.#traced;
    const text = trace.textOf(piece).slice(from + start, from + end);
    const node = trace.nodeOfParagraph(piece);
    return this.#around(text) ?? (node === null ? null : this.aroundParagraphs(paragraphsOf(node)));
  }

  #inCell(
    { piece }: BlockSource,
    { cell, start, end }: Span & { cell: number },
  ): TextAnchor | null {
    const { trace } = this.#traced;
    const content = piece.kind === 'table' ? piece.rows.flat()[cell]?.content : undefined;
    if (content === undefined) return null;
    const text = trace.textOfCell(content).slice(start, end);
    const node = trace.nodeOfCell(content);
    if (node === null) return null;
    const paragraphs = paragraphsOf(node);
    const wanted = text.length === 0 ? paragraphs.slice(0, 1) : paragraphs;
    return this.#around(text) ?? this.aroundParagraphs(wanted);
  }

  /** Null where no character of it is known to stand in the part. */
  #around(text: TracedText): TextAnchor | null {
    const known = text.flatMap(({ from }) => from ?? []);
    const [first] = known;
    const last = known.at(-1);
    return first === undefined || last === undefined ? null : this.#traced.cuts.around(first, last);
  }
}

/** Those of text boxes stand inside one of these. */
function paragraphsOf(node: XmlNode): XmlNode[] {
  if (node.name === 'w:p') return [node];
  return findAll(node, 'w:p', ({ name }) => name === 'w:txbxContent');
}
