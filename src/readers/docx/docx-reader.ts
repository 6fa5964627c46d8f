/**
 * Word documents (ECMA-376, ISO/IEC 29500, transitional and strict): the main part, found by its
 * relationship, with numbering, styles and notes. What would be printed is read: tracked deletions,
 * hidden text, field code, comments, headers and footers are not.
 */
import type { Document, Gap } from '../../document/document.ts';
import { readChunks } from './docx-chunks.ts';
import { docxPrefixOf, DOCX_SKIPPED } from './docx-names.ts';
import { DocxNumbering } from './docx-numbering.ts';
import { DocxBindings } from './docx-bindings.ts';
import { FieldStack } from './docx-fields.ts';
import { readStory } from './docx-story.ts';
import type { StoryContext } from './docx-story.ts';
import { DocxStyles } from './docx-styles.ts';
import type { DocxTrace } from './docx-trace.ts';
import { tidyTitle } from '../document-title.ts';
import { blocksOfFlow } from '../words/flow.ts';
import type { Flow } from '../words/flow.ts';
import { readTheme } from '../containers/office-theme.ts';
import { openPackage, readPart } from '../containers/opc-package.ts';
import type { OpcPackage } from '../containers/opc-package.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { failRead } from '../reader.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { openFlatPackage } from '../containers/flat-opc.ts';
import { failPart, isArchive, openParts } from '../containers/package-parts.ts';
import { elementsOf, findChild, readXmlTree, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  try {
    if (!isArchive(bytes)) return await readFlat(bytes, options);
    const parts = openParts(bytes, options.budget ?? createBudget());
    if (parts === null) return failRead({ code: 'corrupt' });
    return await readPackage(openPackage(parts), options);
  } catch (error) {
    return failPart(error);
  }
}

const USUAL_MAIN = 'word/document.xml';
const USUAL_THEME = 'word/theme/theme1.xml';
const TREE = { prefixOf: docxPrefixOf, skipped: DOCX_SKIPPED };

/** One file of XML: a package of parts, or Word 2003 XML, which has all of them below its root. */
async function readFlat(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const { budget = createBudget() } = options;
  const root = readXmlTree(bytes, { ...TREE, budget });
  if (root.name !== 'w:wordDocument')
    return readPackage(openPackage(openFlatPackage(bytes, budget)), options);
  const body = findChild(root, 'w:body');
  if (body === undefined) return failRead({ code: 'corrupt', seen: NO_BODY });
  const opened = openPackage({ budget, read: () => null });
  const context = openContext(opened, {
    body,
    styles: findChild(root, 'w:styles') ?? null,
    numbering: null,
    theme: null,
    chunks: new Map(),
    markOf: () => '',
  });
  const title = findChild(findChild(root, 'o:DocumentProperties'), 'o:Title');
  const flow = [...readStory(body, context)];
  for (const note of context.inlineNotes) flow.push(...readStory(note, context));
  return finish(flow, context, {
    title: title === undefined ? null : tidyTitle(textOfNode(title)),
    gaps: [],
    budget,
  });
}

const NO_BODY = { zh: '缺少正文部分', en: 'the main part is missing' } as const;

function finish(
  flow: Flow,
  { pictures }: StoryContext,
  { title, gaps, budget }: Pick<Document, 'title' | 'gaps'> & { readonly budget: Budget },
): ReadResult {
  const blocks = blocksOfFlow(flow, budget);
  if (blocks.length === 0) return failRead({ code: pictures > 0 ? 'scanned' : 'empty' });
  return { ok: true, encoding: null, document: { blocks, title, gaps } };
}

async function readPackage(opened: OpcPackage, options: ReadOptions): Promise<ReadResult> {
  const read = await readMainPart(opened, options);
  if (read === null) return failRead({ code: 'corrupt', seen: NO_BODY });
  const { flow, context, gaps } = read;
  return finish(flow, context, { title: readTitle(opened), gaps, budget: opened.budget });
}

export interface MainPart {
  readonly name: string;
  readonly root: XmlNode;
  readonly flow: Flow;
  readonly context: StoryContext;
  readonly gaps: readonly Gap[];
}

/**
 * The text of the document, notes and all; null where there is no body.
 * @param trace asks to keep where the elements stand and what was made of them
 */
export async function readMainPart(
  opened: OpcPackage,
  options: ReadOptions,
  trace?: DocxTrace,
): Promise<MainPart | null> {
  const tree = { ...TREE, isTraced: trace !== undefined };
  const named = opened.findByKind('', 'officeDocument') ?? USUAL_MAIN;
  const found = readPart(opened, named, tree);
  const main = found === null ? USUAL_MAIN : named;
  const root = found ?? readPart(opened, main, tree);
  const body = root === null ? undefined : findChild(root, 'w:body');
  if (root === null || body === undefined) return null;
  const gaps: Gap[] = [];
  const chunks = await readChunks(body, { opened, main, gaps, options });
  const context = openContext(opened, {
    body,
    styles: readRelated(opened, main, 'styles'),
    numbering: readRelated(opened, main, 'numbering'),
    theme: opened.read(opened.findByKind(main, 'theme') ?? USUAL_THEME),
    chunks,
    markOf: (id) => {
      const name = options.pictures === undefined ? null : opened.findById(main, id);
      return name === null ? '' : (options.pictures?.add(opened.read(name)) ?? '');
    },
    ...(trace === undefined ? {} : { trace }),
  });
  const flow = [...readStory(body, context)];
  flow.push(...readNotes(opened, main, context));
  return { name: main, root, flow, context, gaps };
}

function openContext(
  opened: OpcPackage,
  parts: {
    readonly body: XmlNode;
    readonly styles: XmlNode | null;
    readonly numbering: XmlNode | null;
    readonly theme: Uint8Array | null;
    readonly chunks: ReadonlyMap<string, Flow>;
    readonly markOf: StoryContext['markOf'];
    readonly trace?: DocxTrace;
  },
): StoryContext {
  const styles = new DocxStyles(parts.styles, readTheme(parts.theme));
  const numbering = new DocxNumbering(parts.numbering, styles);
  const bindings = new DocxBindings(opened);
  const fields = new FieldStack(parts.body);
  const { chunks, markOf, trace } = parts;
  const kept = {
    notes: [],
    inlineNotes: [],
    pictures: 0,
    markOf,
    ...(trace === undefined ? {} : { trace }),
  };
  const { budget } = opened;
  return { budget, styles, numbering, bindings, chunks, fields, ...kept };
}

/** A part by its role; by its usual name where the relationships do not tell. */
function readRelated(opened: OpcPackage, main: string, kind: string): XmlNode | null {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return readPart(opened, opened.findByKind(main, kind) ?? `${folder}${kind}.xml`, TREE);
}

/** Notes in the order in which the text refers to them; a note may refer to another. */
function readNotes(opened: OpcPackage, main: string, context: StoryContext): Flow {
  const flow = [];
  const parts = new Map<string, ReadonlyMap<string, XmlNode>>();
  const seen = new Set<string>();
  for (const { kind, id } of context.notes) {
    if (seen.has(`${kind} ${id}`)) continue;
    seen.add(`${kind} ${id}`);
    const notes = parts.get(kind) ?? notesById(readRelated(opened, main, `${kind}s`));
    parts.set(kind, notes);
    const note = notes.get(id);
    context.fields.clear();
    if (note !== undefined) flow.push(...readStory(note, context));
  }
  return flow;
}

function notesById(part: XmlNode | null): ReadonlyMap<string, XmlNode> {
  const notes = part === null ? [] : elementsOf(part);
  return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
}

/** The title property; a damaged part of properties costs no more than the title. */
function readTitle(opened: OpcPackage): string | null {
  try {
    const name = opened.findByKind('', 'core-properties') ?? 'docProps/core.xml';
    const title = findChild(readPart(opened, name, TREE) ?? undefined, 'dc:title');
    return title === undefined ? null : tidyTitle(textOfNode(title));
  } catch {
    return null;
  }
}
