/** What styles say about text: its numbering and whether it is seen (ECMA-376 §17.7). */
import type { Theme } from '../containers/office-theme.ts';
import { readLook, readShading } from './docx-look.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import { isOn } from './docx-names.ts';
import { elementsOf, findAll, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

/** Numbering as a paragraph or style names it; what it leaves out comes from further up. */
export interface NumberingRef {
  readonly numId: string;
  /** From 0; null where only the numbering part says which level belongs to the style. */
  readonly level: number | null;
  /** The style that named the numbering; null for direct formatting. */
  readonly styleId: string | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  readonly look: PartialLook;
  /** A style of tables that shades some of them, which parts is not looked at. */
  readonly isShading: boolean;
  /** The style of prompts in content controls. */
  readonly isPlaceholder: boolean;
}

/** Word itself bases styles on each other no further. */
const LONGEST_CHAIN = 50;

const NONE: Style = {
  basedOn: null,
  numId: null,
  level: null,
  look: {},
  isShading: false,
  isPlaceholder: false,
};

export class DocxStyles {
  readonly theme: Theme;
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, readonly PartialLook[]>();
  #defaultParagraph: string | null = null;

  constructor(part: XmlNode | null, theme: Theme) {
    this.theme = theme;
    for (const node of part === null ? [] : elementsOf(part)) {
      const id = node.attributes['w:styleId'];
      if (node.name !== 'w:style' || id === undefined) continue;
      this.#styles.set(id, readStyle(node, theme));
      const isDefault = isOn(node.attributes['w:default'] ?? '0');
      if (isDefault && node.attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
    }
  }

  /** The numbering of a paragraph by its own properties and its style; null for none. */
  numberingOf(properties: XmlNode | undefined): NumberingRef | null {
    const own = readNumPr(findChild(properties, 'w:numPr'));
    const style = this.#styleOf(properties);
    if (own.numId !== null) {
      const { numId } = own;
      return numId === '0' ? null : { numId, level: own.level ?? 0, styleId: null };
    }
    const chain = this.#chainOf(style);
    const naming = chain.find(([, { numId }]) => numId !== null);
    const numId = naming?.[1].numId ?? null;
    if (naming === undefined || numId === null || numId === '0') return null;
    const level = own.level ?? chain.find((each) => each[1].level !== null)?.[1].level ?? null;
    return { numId, level, styleId: naming[0] };
  }

  /** The numbering that a numbering style stands for (`w:numStyleLink`). */
  numIdOf(styleId: string): string | null {
    return this.#chainOf(styleId).find(([, { numId }]) => numId !== null)?.[1].numId ?? null;
  }

  /** What a style and those it is based on say of text, the nearest first. */
  looksOf(style: string | null): readonly PartialLook[] {
    const known = this.#looks.get(style ?? '');
    if (known !== undefined) return known;
    const looks = this.#chainOf(style).map(([, { look }]) => look);
    this.#looks.set(style ?? '', looks);
    return looks;
  }

  looksOfParagraph(properties: XmlNode | undefined): readonly PartialLook[] {
    return this.looksOf(this.#styleOf(properties));
  }

  isShading(style: string | null): boolean {
    return this.#chainOf(style).some(([, { isShading }]) => isShading);
  }

  isPlaceholder(style: string | null): boolean {
    return this.#chainOf(style).some(
      ([id, { isPlaceholder }]) => isPlaceholder || /^placeholder/i.test(id),
    );
  }

  #styleOf(properties: XmlNode | undefined): string | null {
    return findChild(properties, 'w:pStyle')?.attributes['w:val'] ?? this.#defaultParagraph;
  }

  /** A style and those it is based on, nearest first; a chain that runs in a circle or on and on ends. */
  #chainOf(id: string | null): [string, Style][] {
    const chain: [string, Style][] = [];
    const seen = new Set<string>();
    let next = id;
    while (next !== null && !seen.has(next) && chain.length < LONGEST_CHAIN) {
      seen.add(next);
      const style: Style = this.#styles.get(next) ?? NONE;
      chain.push([next, style]);
      next = style.basedOn;
    }
    return chain;
  }
}

function readStyle(node: XmlNode, theme: Theme): Style {
  const properties = findChild(node, 'w:pPr');
  return {
    basedOn: findChild(node, 'w:basedOn')?.attributes['w:val'] ?? null,
    ...readNumPr(findChild(properties, 'w:numPr')),
    look: readLook(findChild(node, 'w:rPr'), theme),
    isShading: node.attributes['w:type'] === 'table' && holdsShading(node, theme),
    isPlaceholder: /^placeholder text$/i.test(findChild(node, 'w:name')?.attributes['w:val'] ?? ''),
  };
}

function holdsShading(node: XmlNode, theme: Theme): boolean {
  return findAll(node, 'w:shd').some(({ attributes }) => readShading(attributes, theme) !== null);
}

function readNumPr(node: XmlNode | undefined): Pick<Style, 'numId' | 'level'> {
  const level = Number.parseInt(findChild(node, 'w:ilvl')?.attributes['w:val'] ?? '', 10);
  return {
    numId: findChild(node, 'w:numId')?.attributes['w:val'] ?? null,
    level: Number.isNaN(level) ? null : level,
  };
}
