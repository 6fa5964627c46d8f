/**
 * What the pages of an OFD document share (GB/T 33190 §7.9): composite graphics and drawing
 * parameters. Of fonts only whether they are there is told: the characters stand in the pages.
 */
import { readOfdPart } from './ofd-package.ts';
import type { OfdPart } from './ofd-package.ts';
import type { PackageParts } from '../containers/package-parts.ts';
import { resolvePart } from '../containers/package-parts.ts';
import { XmlError } from '../containers/xml-events.ts';
import { elementsOf, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { ZipError } from '../containers/zip-archive.ts';

/** Parameters inherit from each other no deeper than this. */
const DEEPEST = 16;

export class OfdResources {
  readonly #parts: PackageParts;
  readonly #composites = new Map<string, XmlNode>();
  readonly #parameters = new Map<string, XmlNode>();
  /** Fonts that the package holds. */
  readonly #fonts = new Set<string>();
  /** Pictures through which nothing shows. */
  readonly #solid = new Set<string>();
  /** Where the files of pictures stand: the part that names one, and how. */
  readonly #pictures = new Map<string, { readonly from: string; readonly location: string }>();

  constructor(parts: PackageParts, inherited?: OfdResources) {
    this.#parts = parts;
    if (inherited === undefined) return;
    this.#composites = new Map(inherited.#composites);
    this.#parameters = new Map(inherited.#parameters);
    this.#fonts = new Set(inherited.#fonts);
    this.#solid = new Set(inherited.#solid);
    this.#pictures = new Map(inherited.#pictures);
  }

  /**
   * Takes in a part of resources. A damaged one adds nothing: what then is missing is noticed where
   * a page asks for it.
   * @throws ZipError when it is encrypted
   */
  add(from: string, location: string): void {
    const part = this.#read(from, location);
    // Locations in a part of resources are told from its own folder for them.
    const folder = part?.root.attributes['BaseLoc'] ?? '';
    const base = part === null ? '' : resolvePart(part.name, `${folder}/x`);
    for (const group of part === null ? [] : elementsOf(part.root)) {
      for (const each of elementsOf(group)) {
        const id = each.attributes['ID'] ?? '';
        if (each.name === 'CompositeGraphicUnit') this.#composites.set(id, each);
        if (each.name === 'DrawParam') this.#parameters.set(id, each);
        if (each.name === 'Font' && findChild(each, 'FontFile') !== undefined) this.#fonts.add(id);
        if (each.name !== 'MultiMedia') continue;
        if (isSolid(each)) this.#solid.add(id);
        this.#pictures.set(id, { from: base, location: fileOf(each) });
      }
    }
  }

  hasFontFile(id: string): boolean {
    return this.#fonts.has(id);
  }

  isSolidPicture(id: string): boolean {
    return this.#solid.has(id);
  }

  /** @throws ZipError when it is damaged */
  readPicture(id: string): Uint8Array | null {
    const { from, location } = this.#pictures.get(id) ?? { from: '', location: '' };
    if (location === '') return null;
    return (
      this.#parts.read(resolvePart(from, location)) ?? this.#parts.read(resolvePart('', location))
    );
  }

  /** What a composite graphic consists of; null for an unknown one. */
  findComposite(id: string): XmlNode | null {
    return findChild(this.#composites.get(id), 'Content') ?? null;
  }

  /** A set of drawing parameters and those it inherits from, itself first (§8.2). */
  findParameters(id: string | undefined): XmlNode[] {
    const chain: XmlNode[] = [];
    let next = id === undefined ? undefined : this.#parameters.get(id);
    while (next !== undefined && chain.length < DEEPEST) {
      chain.push(next);
      next = this.#parameters.get(next.attributes['Relative'] ?? '');
    }
    return chain;
  }

  #read(from: string, location: string): OfdPart | null {
    try {
      return readOfdPart(this.#parts, from, location);
    } catch (error) {
      if (error instanceof XmlError) return null;
      if (error instanceof ZipError && error.code !== 'encrypted') return null;
      throw error;
    }
  }
}

/** Photographs have no transparency; of other pictures that is not known. */
function isSolid(media: XmlNode): boolean {
  return /^jpe?g$/i.test(media.attributes['Format'] ?? '') || /\.jpe?g$/i.test(fileOf(media));
}

function fileOf(media: XmlNode): string {
  const file = findChild(media, 'MediaFile');
  return file === undefined ? '' : textOfNode(file).trim();
}
