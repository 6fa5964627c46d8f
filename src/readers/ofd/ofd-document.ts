/** The frame of an OFD document (GB/T 33190 §7.4–7.8): its pages, their templates and resources. */
import type { OfdPart } from './ofd-package.ts';
import { readOfdPart } from './ofd-package.ts';
import { OfdResources } from './ofd-resources.ts';
import { readOfdBox } from './ofd-values.ts';
import type { PackageParts } from '../containers/package-parts.ts';
import type { Box } from '../page/paint/matrix.ts';
import { elementsOf, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface OfdDocument {
  readonly part: OfdPart;
  /** Millimetres; null when the document names no size for its pages. */
  readonly area: Box | null;
  /** Where the contents of each page are, in order. */
  readonly pages: readonly string[];
  /** Where the contents of the templates are, by their numbers. */
  readonly templates: ReadonlyMap<string, string>;
  readonly resources: OfdResources;
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
  const pages = elementsOf(findChild(part.root, 'Pages') ?? EMPTY)
    .filter(({ name }) => name === 'Page')
    .map(({ attributes }) => attributes['BaseLoc'] ?? '');
  return { part, area: readArea(findChild(common, 'PageArea')), pages, templates, resources };
}

const EMPTY: XmlNode = { name: '', attributes: {}, children: [] };

/** @param area of a page or of the document; what is printed is its physical box */
export function readArea(area: XmlNode | undefined): Box | null {
  const box = findChild(area, 'PhysicalBox');
  return box === undefined ? null : readOfdBox(textOfNode(box).trim());
}
