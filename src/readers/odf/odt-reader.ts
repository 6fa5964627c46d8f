/**
 * OpenDocument text (ODF 1.3), packed or in one flat file: content.xml with its styles. What would be
 * printed is read: tracked deletions, hidden text, comments, headers and footers are not.
 */
import { blocksOfFlow } from '../words/flow.ts';
import { odfPrefix } from './odf-names.ts';
import { isEncryptedOdf, readOdfTitle } from './odf-package.ts';
import { findDeletedTexts, findDeletions } from './odt-changes.ts';
import { OdtNumbering } from './odt-numbering.ts';
import { readOdtStory } from './odt-story.ts';
import type { OdtContext } from './odt-story.ts';
import { OdtStyles } from './odt-styles.ts';
import { readPart } from '../containers/opc-package.ts';
import { failPart, isArchive, openParts } from '../containers/package-parts.ts';
import type { PackageParts } from '../containers/package-parts.ts';
import { failRead } from '../reader.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import type { PictureShelf } from '../picture-shelf.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { findChild, readXmlTree } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export function readOdt(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const budget = options?.budget ?? createBudget();
  try {
    const shelf = options?.pictures;
    return isArchive(bytes) ? readPackage(bytes, budget, shelf) : readFlat(bytes, budget);
  } catch (error) {
    return failPart(error);
  }
}

/** Not kept: notes to the author, pictures and looks. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'office:change-info office:annotation office:forms office:scripts ' +
    'office:binary-data office:settings text:sequence-decls text:variable-decls text:user-field-decls ' +
    'text:number text:ruby-text text:soft-page-break text:bookmark ' +
    'text:table-of-content-source text:illustration-index-source text:table-index-source ' +
    'text:object-index-source text:user-index-source text:alphabetical-index-source ' +
    'text:bibliography-source style:graphic-properties style:table-column-properties svg:title svg:desc draw:enhanced-geometry draw:glue-point ' +
    'presentation:notes table:title table:desc'
  ).split(' '),
);
const TREE = { prefixOf: odfPrefix, skipped: SKIPPED };
/** Cells of all tables together that repeats may fill; only a damaged file has more. */
const MOST_CELLS = 300_000;

function readPackage(bytes: Uint8Array, budget: Budget, shelf?: PictureShelf): ReadResult {
  const parts: PackageParts | null = openParts(bytes, budget);
  if (parts === null) return failRead({ code: 'corrupt' });
  if (isEncryptedOdf(parts)) return failRead({ code: 'encrypted' });
  const content = readPart(parts, 'content.xml', TREE);
  if (content === null) return failRead({ code: 'corrupt', seen: NO_BODY });
  const styles = readPart(parts, 'styles.xml', TREE);
  const roots = styles === null ? [content] : [styles, content];
  return readContent(content, {
    budget,
    roots,
    title: readOdfTitle(() => parts.read('meta.xml')),
    readObject: (name) => readPart(parts, `${name.replace(/^\.\//, '')}/content.xml`, TREE),
    markOf: (name) => shelf?.add(parts.read(name.replace(/^\.\//, ''))) ?? '',
  });
}

function readFlat(bytes: Uint8Array, budget: Budget): ReadResult {
  const root = readXmlTree(bytes, { ...TREE, budget });
  return readContent(root, {
    budget,
    roots: [root],
    title: readOdfTitle(() => bytes),
    readObject: () => null,
    markOf: () => '',
  });
}

const NO_BODY = { zh: '缺少正文部分', en: 'the main part is missing' } as const;

/** @param readObject the elements of a formula that stands in a file of its own */
function readContent(
  root: XmlNode,
  {
    budget,
    roots,
    title,
    readObject,
    markOf,
  }: Pick<OdtContext, 'readObject' | 'markOf'> & {
    readonly budget: Budget;
    readonly roots: readonly XmlNode[];
    readonly title: string | null;
  },
): ReadResult {
  const body = findChild(findChild(root, 'office:body'), 'office:text');
  if (body === undefined) return failRead({ code: 'corrupt', seen: NO_BODY });
  const styles = new OdtStyles(roots);
  const numbering = new OdtNumbering(roots, styles);
  const context: OdtContext = {
    styles,
    numbering,
    deletions: findDeletions(body),
    deletedTexts: findDeletedTexts(body),
    readObject,
    markOf,
    openDeletions: new Set(),
    notes: [],
    gaps: [],
    pictures: 0,
    cellsLeft: MOST_CELLS,
  };
  const flow = [...readOdtStory(body, context)];
  // Notes may refer to others, which come behind them.
  for (const note of context.notes) flow.push(...readOdtStory(note, context));
  const blocks = blocksOfFlow(flow, budget);
  if (blocks.length === 0) return failRead({ code: context.pictures > 0 ? 'scanned' : 'empty' });
  return { ok: true, encoding: null, document: { blocks, title, gaps: context.gaps } };
}
