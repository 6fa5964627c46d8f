/** The frame of an OFD document (GB/T 33190 §7.4–7.8): its pages, their templates and resources. */
import type { OfdPart } from './ofd-package.ts';
import { readOfdPart } from './ofd-package.ts';
import { OfdResources } from './ofd-resources.ts';
import { readOfdBox } from './ofd-values.ts';
import type { PackageParts } from '../containers/package-parts.ts';
import type { Box } from '../page/paint/matrix.ts';
import { XmlError } from '../containers/xml-events.ts';
import { elementsOf, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { ZipError } from '../containers/zip-archive.ts';

export interface OfdDocument {
  readonly part: OfdPart;
  /** Millimetres; null when the document names no size for its pages. */
  readonly area: Box | null;
  /** Where the contents of each page are, in order. */
  readonly pages: readonly string[];
  /** Where the contents of the templates are, by their numbers. */
  readonly templates: ReadonlyMap<string, string>;
  readonly resources: OfdResources;
  /** What is laid over a page, by where the contents of the page are; parts that hold `Annot`s. */
  readonly annotations: ReadonlyMap<string, OfdPart>;
  /** The names of the files that the document carries along. */
  readonly attachments: readonly string[];
}

/** @throws ZipError, XmlError when a part is damaged or encrypted */
export function readOfdDocument(parts: PackageParts, location: string): OfdDocument | null {
  const part = readOfdPart(parts, '', location);
  if (part === null) return null;
  const common = findChild(part.root, 'CommonData');
  const resources = new OfdResources(parts);
  for (const child of common === undefined ? [] : elementsOf(common)) {
    if (child.name === 'PublicRes' || child.name === 'DocumentRes') {
      resources.add(part.name, textOfNode(child).trim());
    }
  }
  const templates = new Map<string, string>();
  for (const { name, attributes } of common === undefined ? [] : elementsOf(common)) {
    if (name === 'TemplatePage') templates.set(attributes['ID'] ?? '', attributes['BaseLoc'] ?? '');
  }
  const listed = elementsOf(findChild(part.root, 'Pages') ?? EMPTY).filter(
    ({ name }) => name === 'Page',
  );
  const pages = listed.map(({ attributes }) => attributes['BaseLoc'] ?? '');
  const byPage = readAnnotations(parts, part);
  const annotations = new Map(
    listed.flatMap(({ attributes }) => {
      const own = byPage.get(attributes['ID'] ?? '');
      return own === undefined ? [] : [[attributes['BaseLoc'] ?? '', own] as const];
    }),
  );
  const attachments = readAttachments(parts, part);
  const area = readArea(findChild(common, 'PageArea'));
  return { part, area, pages, templates, resources, annotations, attachments };
}

/** By the numbers of the pages (§15). A damaged list costs what it lists. */
function readAnnotations(parts: PackageParts, part: OfdPart): ReadonlyMap<string, OfdPart> {
  const list = tryPart(parts, part, textOf(findChild(part.root, 'Annotations')));
  const found = new Map<string, OfdPart>();
  for (const page of list === null ? [] : elementsOf(list.root)) {
    const own = list === null ? null : tryPart(parts, list, textOf(findChild(page, 'FileLoc')));
    if (own !== null) found.set(page.attributes['PageID'] ?? '', own);
  }
  return found;
}

/** Where the list usually lies is looked at too: some programs do not name it (§18). */
function readAttachments(parts: PackageParts, part: OfdPart): string[] {
  const location = textOf(findChild(part.root, 'Attachments'));
  const list = tryPart(parts, part, location === '' ? 'Attachs/Attachments.xml' : location);
  return elementsOf(list?.root ?? EMPTY).flatMap((attachment) => {
    const { Name = '' } = attachment.attributes;
    const file = textOf(findChild(attachment, 'FileLoc')).split('/').at(-1) ?? '';
    const ending = /\.[^.]+$/.exec(file)?.[0] ?? '';
    return [Name === '' ? file : Name.endsWith(ending) ? Name : Name + ending];
  });
}

function tryPart(parts: PackageParts, from: OfdPart, location: string): OfdPart | null {
  try {
    return location === '' ? null : readOfdPart(parts, from.name, location);
  } catch (error) {
    if (error instanceof XmlError) return null;
    if (error instanceof ZipError && error.code !== 'encrypted') return null;
    throw error;
  }
}

function textOf(node: XmlNode | undefined): string {
  return node === undefined ? '' : textOfNode(node).trim();
}

const EMPTY: XmlNode = { name: '', attributes: {}, children: [] };

/** @param area of a page or of the document; what is printed is its physical box */
export function readArea(area: XmlNode | undefined): Box | null {
  const box = findChild(area, 'PhysicalBox');
  return box === undefined ? null : readOfdBox(textOfNode(box).trim());
}
