/**
 * The parts of an OFD package (GB/T 33190 §7.1) and how they name each other: a location is relative
 * to the part that holds it, or to the root of the package after a slash.
 */
import type { PackageParts } from '../containers/package-parts.ts';
import { resolvePart } from '../containers/package-parts.ts';
import { readXmlTree } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface OfdPart {
  readonly name: string;
  readonly root: XmlNode;
}

/**
 * The part at a location; null when there is none.
 * @param from the part that names it, '' for none
 * @throws ZipError, XmlError when it is damaged or encrypted
 */
export function readOfdPart(parts: PackageParts, from: string, location: string): OfdPart | null {
  const near = resolvePart(from, location);
  // Some programs count every location from the root.
  const far = resolvePart('', location);
  for (const name of new Set([near, far])) {
    const bytes = parts.read(name);
    // Names of elements are all of one namespace, whose address changed between drafts.
    if (bytes !== null)
      return { name, root: readXmlTree(bytes, { prefixOf: () => '', budget: parts.budget }) };
  }
  return null;
}
