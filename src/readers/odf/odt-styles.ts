/**
 * Of the styles of an OpenDocument text (ODF 1.3 part 3 §16): what hides text or makes it look otherwise, what puts paragraphs into
 * a list, and which font it is printed in, as the codes of symbol fonts mean other characters.
 */
import { findAll, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import type { Ground } from '../seen/colors.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import { readOdfGround, readOdfLook } from './odf-look.ts';

interface Style {
  readonly parent: string | undefined;
  readonly look: PartialLook;
  /** What a paragraph, cell, row or table of it stands on; null where it says nothing. */
  readonly ground: Ground | null;
  /** Null where the style says nothing of it. */
  readonly isHidden: boolean | null;
  /** '' takes paragraphs out of the list of the parent style. */
  readonly listStyle: string | null;
  readonly font: string | null;
}

type Family = 'paragraph' | 'text' | 'section' | 'table' | 'table-row' | 'table-cell';

/** Longer chains of parents run in a circle. */
const MOST_PARENTS = 20;

export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  /** Families of fonts by the names that styles use. */
  readonly #fonts = new Map<string, string>();

  /** @param roots of styles.xml and content.xml; later ones replace earlier ones */
  constructor(roots: readonly XmlNode[]) {
    for (const node of roots.flatMap((root) => findAll(root, 'style:style', isBody))) {
      const { attributes } = node;
      const name = `${attributes['style:family']} ${attributes['style:name']}`;
      this.#styles.set(name, {
        parent: attributes['style:parent-style-name'],
        look: readOdfLook(findChild(node, 'style:text-properties')?.attributes ?? {}),
        ground: readGround(node),
        isHidden: readHidden(node),
        listStyle: attributes['style:list-style-name'] ?? null,
        font: findChild(node, 'style:text-properties')?.attributes['style:font-name'] ?? null,
      });
    }
    for (const { attributes } of roots.flatMap((root) =>
      findAll(root, 'style:font-face', isBody),
    )) {
      const family = (attributes['svg:font-family'] ?? '').replace(/["']/g, '');
      this.#fonts.set(attributes['style:name'] ?? '', family);
    }
  }

  /** What a style and its parents say of text, the nearest first. */
  looksOf(family: Family, name: string | undefined): readonly PartialLook[] {
    const looks: PartialLook[] = [];
    this.#find(family, name, ({ look }) => {
      looks.push(look);
      return null;
    });
    return looks;
  }

  groundOf(family: Family, name: string | undefined): Ground | null {
    return this.#find(family, name, ({ ground }) => ground);
  }

  isHidden(family: Family, name: string | undefined): boolean {
    return this.#find(family, name, ({ isHidden }) => isHidden) ?? false;
  }

  /** The list style that a paragraph style names; null when there is none. */
  listStyleOf(name: string | undefined): string | null {
    return this.#find('paragraph', name, ({ listStyle }) => listStyle);
  }

  /** The family of its font; null where the style names none. */
  fontOf(family: Family, name: string | undefined): string | null {
    const font = this.#find(family, name, (style) => style.font);
    return font === null ? null : (this.#fonts.get(font) ?? font);
  }

  /** What the style, or the nearest of its parents that says anything, says. */
  #find<T>(family: Family, name: string | undefined, get: (style: Style) => T | null): T | null {
    let style = this.#styles.get(`${family} ${name}`);
    for (let step = 0; step < MOST_PARENTS && style !== undefined; step++) {
      const value = get(style);
      if (value !== null) return value;
      style = this.#styles.get(`${family} ${style.parent}`);
    }
    return null;
  }
}

function isBody({ name }: XmlNode): boolean {
  return name === 'office:body';
}

const GROUNDED = [
  'style:paragraph-properties',
  'style:table-cell-properties',
  'style:table-row-properties',
  'style:table-properties',
];

function readGround(node: XmlNode): Ground | null {
  for (const name of GROUNDED) {
    const ground = readOdfGround(findChild(node, name)?.attributes ?? {});
    if (ground !== null) return ground;
  }
  return null;
}

function readHidden(node: XmlNode): boolean | null {
  const section = findChild(node, 'style:section-properties')?.attributes['text:display'];
  const display = findChild(node, 'style:text-properties')?.attributes['text:display'] ?? section;
  return display === undefined ? null : display === 'none';
}
