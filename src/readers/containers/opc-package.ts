/**
 * Packages of parts (ECMA-376 part 2, Open Packaging Conventions): parts by name, and which part
 * plays which role by the relationships between them. Part names compare without case (§6.2.2.3).
 */
import type { PackageParts } from './package-parts.ts';
import { resolvePart } from './package-parts.ts';
import { XmlError } from './xml-events.ts';
import { readXmlTree } from './xml-tree.ts';
import type { TreeOptions, XmlNode } from './xml-tree.ts';

interface Relationship {
  readonly id: string;
  /** The last word of the type's address: the same in transitional and strict packages. */
  readonly kind: string;
  readonly target: string;
}

export interface OpcPackage extends PackageParts {
  /** The part that a part (or '' for the package) names for a role; null when it names none. */
  readonly findByKind: (from: string, kind: string) => string | null;
  readonly findById: (from: string, id: string) => string | null;
}

export function openPackage(parts: PackageParts): OpcPackage {
  const known = new Map<string, readonly Relationship[]>();
  const relationsOf = (from: string): readonly Relationship[] => {
    const relations = known.get(from) ?? readRelationships(parts, from);
    known.set(from, relations);
    return relations;
  };
  return {
    ...parts,
    findByKind: (from, kind) =>
      relationsOf(from).find((each) => each.kind === kind)?.target ?? null,
    findById: (from, id) => relationsOf(from).find((each) => each.id === id)?.target ?? null,
  };
}

/**
 * The elements of a part.
 * @throws XmlError, naming the part, when it is broken
 */
export function readPart(parts: PackageParts, name: string, options: TreeOptions): XmlNode | null {
  const bytes = parts.read(name);
  if (bytes === null) return null;
  try {
    return readXmlTree(bytes, { budget: parts.budget, ...options });
  } catch (error) {
    throw error instanceof XmlError ? new XmlError(`${name}: ${error.message}`) : error;
  }
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
function relationshipPart(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function readRelationships({ read, budget }: PackageParts, from: string): Relationship[] {
  const bytes = read(relationshipPart(from));
  if (bytes === null) return [];
  const relationships: Relationship[] = [];
  try {
    readXmlTree(bytes, { prefixOf: () => '', budget }).children.forEach((child) => {
      if (typeof child === 'string' || child.name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = child.attributes;
      if (TargetMode === 'External') return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      relationships.push({ id: Id, kind, target: resolvePart(from, Target) });
    });
  } catch (error) {
    // Without them the usual names still find the parts.
    if (!(error instanceof XmlError)) throw error;
  }
  return relationships;
}
