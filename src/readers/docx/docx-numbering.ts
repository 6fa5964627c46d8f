/**
 * Numbers that stand in numbering.xml and not in the text (ECMA-376 §17.9): 「一、」 before a heading is
 * counted here as it would be printed.
 */
import { boundedNumber, isOn } from './docx-names.ts';
import type { DocxStyles, NumberingRef } from './docx-styles.ts';
import { joinNumber } from '../words/list-suffix.ts';
import type { ListSuffix } from '../words/list-suffix.ts';
import { formatOrdinal } from '../words/ordinal-format.ts';
import { elementsOf, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** e.g. 「（%1）」. */
  readonly template: string;
  readonly suffix: ListSuffix;
  /** Starts anew after a level up to this one (from 1); 0 = never; null = after any level above. */
  readonly restart: number | null;
  /** All numbers in it are printed as plain digits. */
  readonly isLegal: boolean;
  readonly style: string | null;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** Lists with the same definition count on together. */
  readonly counters: (number | undefined)[];
  readonly levels: Levels;
  /** Level → where this list starts it anew when it first uses it. */
  readonly starts: Map<number, number>;
}

const MOST_LEVELS = 9;
const LARGEST = { least: 0, most: 1_000_000 };

export class DocxNumbering {
  readonly #lists = new Map<string, List | null>();
  readonly #definitions = new Map<string, XmlNode>();
  readonly #instances = new Map<string, XmlNode>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #styles: DocxStyles;

  constructor(part: XmlNode | null, styles: DocxStyles) {
    this.#styles = styles;
    for (const node of part === null ? [] : elementsOf(part)) {
      const { 'w:abstractNumId': definition = '', 'w:numId': instance = '' } = node.attributes;
      if (node.name === 'w:abstractNum') this.#definitions.set(definition, node);
      if (node.name === 'w:num') this.#instances.set(instance, node);
    }
  }

  /** Counts one paragraph of a list; its number as printed, with what parts it from the text. */
  next(ref: NumberingRef): string {
    const list = this.#listOf(ref.numId);
    const level = list === null ? null : (ref.level ?? levelOfStyle(list.levels, ref.styleId));
    const definition = level === null ? undefined : list?.levels.get(level);
    if (list === null || level === null || definition === undefined) return '';
    countUp(list, level, definition.start);
    return joinNumber(print(list, definition), definition.suffix);
  }

  #listOf(numId: string): List | null {
    const known = this.#lists.get(numId);
    if (known !== undefined) return known;
    const instance = this.#instances.get(numId);
    const list = instance === undefined ? null : this.#readList(instance);
    this.#lists.set(numId, list);
    return list;
  }

  #readList(instance: XmlNode): List | null {
    const id = this.#definitionOf(instance, new Set());
    const definition = this.#definitions.get(id);
    if (definition === undefined) return null;
    const levels = new Map(levelsIn(definition));
    const starts = new Map<number, number>();
    for (const override of elementsOf(instance)) {
      if (override.name !== 'w:lvlOverride') continue;
      const level = boundedNumber(override.attributes['w:ilvl'], { ...LARGEST, usual: 0 });
      const start = findChild(override, 'w:startOverride')?.attributes['w:val'];
      if (start !== undefined) starts.set(level, boundedNumber(start, { ...LARGEST, usual: 1 }));
      for (const [, own] of levelsIn(override)) levels.set(level, own);
    }
    const counters = this.#counters.get(id) ?? [];
    this.#counters.set(id, counters);
    return { counters, levels, starts };
  }

  /** A definition may only point to a numbering style, whose own list has the levels. */
  #definitionOf(instance: XmlNode, seen: Set<string>): string {
    const id = findChild(instance, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const link = findChild(this.#definitions.get(id), 'w:numStyleLink')?.attributes['w:val'];
    const next = this.#instances.get(link === undefined ? '' : (this.#styles.numIdOf(link) ?? ''));
    if (next === undefined || seen.has(id)) return id;
    return this.#definitionOf(next, seen.add(id));
  }
}

function levelsIn(parent: XmlNode): [number, Level][] {
  return elementsOf(parent)
    .filter(({ name }) => name === 'w:lvl')
    .map((node) => [
      boundedNumber(node.attributes['w:ilvl'], { least: 0, most: MOST_LEVELS - 1, usual: 0 }),
      readLevel(node),
    ]);
}

function readLevel(node: XmlNode): Level {
  const value = (name: string): string | undefined => findChild(node, name)?.attributes['w:val'];
  const restart = value('w:lvlRestart');
  const suffix = value('w:suff');
  const legal = findChild(node, 'w:isLgl');
  return {
    start: boundedNumber(value('w:start'), { ...LARGEST, usual: 0 }),
    format: value('w:numFmt') ?? formatInFallback(node),
    template: value('w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === undefined ? null : boundedNumber(restart, { ...LARGEST, usual: 0 }),
    isLegal: legal !== undefined && isOn(legal.attributes['w:val']),
    style: value('w:pStyle') ?? null,
  };
}

/** Formats newer than the standard stand in an alternative, with a plain one to fall back on. */
function formatInFallback(node: XmlNode): string {
  const fallback = findChild(findChild(node, 'mc:AlternateContent'), 'mc:Fallback');
  return findChild(fallback, 'w:numFmt')?.attributes['w:val'] ?? 'decimal';
}

function levelOfStyle(levels: Levels, styleId: string | null): number {
  if (styleId === null) return 0;
  return [...levels].find(([, { style }]) => style === styleId)?.[0] ?? 0;
}

function countUp({ counters, levels, starts }: List, level: number, start: number): void {
  const own = starts.get(level);
  starts.delete(level);
  const before = counters[level];
  counters[level] = own ?? (before === undefined ? start : before + 1);
  for (let deeper = level + 1; deeper < MOST_LEVELS; deeper++) {
    const restart = levels.get(deeper)?.restart ?? null;
    if (restart === null || level + 1 <= restart) counters[deeper] = undefined;
  }
}

function print({ counters, levels }: List, { template, isLegal, format }: Level): string {
  if (format === 'bullet') return ''; // the bullet is a drawing of the list, not text
  return template.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { start = 1, format: printed = 'decimal' } = levels.get(level) ?? {};
    const isPlain = isLegal && printed !== 'none';
    return formatOrdinal(counters[level] ?? start, isPlain ? 'decimal' : printed);
  });
}
