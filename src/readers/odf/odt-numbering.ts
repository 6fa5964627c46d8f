/**
 * Counts the items of lists and the headings of an OpenDocument text (ODF 1.3 part 3 §5.3), so that a
 * heading whose 「一、」 was never typed has it in its text.
 */
import { MOST_LEVELS, numberOf, OUTLINE, printNumber, readListStyles } from './odt-lists.ts';
import type { Counters, ListLevels } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

/** A list that is open where the text is read. */
export interface OpenList {
  /** Null where only the styles of its paragraphs name one. */
  readonly style: string | null;
  readonly counters: Counters;
  /** From 1. */
  readonly level: number;
  /** It goes on from an earlier list, and so does the list that its first item begins with. */
  readonly isContinued: boolean;
}

export class OdtNumbering {
  readonly #lists: ReadonlyMap<string, ListLevels>;
  readonly #styles: OdtStyles;
  readonly #outline: Counters = [];
  readonly #byId = new Map<string, Counters>();
  readonly #lastOf = new Map<string | null, Counters>();

  constructor(roots: readonly XmlNode[], styles: OdtStyles) {
    this.#lists = readListStyles(roots);
    this.#styles = styles;
  }

  /** @param outer the list in whose item this one stands */
  openList({ attributes }: XmlNode, outer: OpenList | null): OpenList {
    const style = attributes['text:style-name'] ?? outer?.style ?? null;
    const continued = attributes['text:continue-list'];
    const isContinued =
      attributes['text:continue-numbering'] === 'true' ||
      continued !== undefined ||
      outer?.isContinued === true;
    if (outer !== null) {
      const { counters } = outer;
      const level = Math.min(outer.level + 1, MOST_LEVELS);
      if (!isContinued) counters.length = Math.min(counters.length, level);
      return { style, level, counters, isContinued };
    }
    const before = isContinued ? this.#findCounters(style, continued) : undefined;
    const counters = this.#isOutline(style) ? this.#outline : (before ?? []);
    const id = attributes['xml:id'];
    if (id !== undefined) this.#byId.set(id, counters);
    this.#lastOf.set(style, counters);
    return { style, level: 1, counters, isContinued };
  }

  /** A paragraph that says for itself which list it belongs to (§5.3.6). */
  openNumbered({ attributes }: XmlNode): OpenList {
    const style = attributes['text:style-name'] ?? null;
    const level = Math.min(Math.max(numberOf(attributes['text:level']) ?? 1, 1), MOST_LEVELS);
    const id = attributes['text:list-id'] ?? `style ${style}`;
    const counters = this.#byId.get(id) ?? [];
    this.#byId.set(id, counters);
    return { style, level, counters, isContinued: true };
  }

  /**
   * Counts an item; its number as printed.
   * @param item its own attributes: another start, another style
   * @param paragraph the attributes of its first paragraph
   */
  countItem(list: OpenList, item: XmlAttributes, paragraph: XmlAttributes): string {
    const named =
      item['text:style-override'] ??
      list.style ??
      this.#styles.listStyleOf(paragraph['text:style-name']);
    const levels = this.#lists.get(named ?? '');
    return levels === undefined ? '' : count(levels, list, numberOf(item['text:start-value']));
  }

  /** Counts a heading that stands in no list; its number as printed. */
  countHeading({ attributes }: XmlNode): string {
    const level = Math.min(
      Math.max(numberOf(attributes['text:outline-level']) ?? 1, 1),
      MOST_LEVELS,
    );
    const levels = this.#lists.get(OUTLINE);
    if (levels === undefined || attributes['text:is-list-header'] === 'true') return '';
    if (attributes['text:restart-numbering'] === 'true')
      this.#outline.length = Math.min(this.#outline.length, level);
    return count(
      levels,
      { counters: this.#outline, level },
      numberOf(attributes['text:start-value']),
    );
  }

  #findCounters(style: string | null, id: string | undefined): Counters | undefined {
    return id === undefined ? this.#lastOf.get(style) : this.#byId.get(id);
  }

  #isOutline(style: string | null): boolean {
    const levels = this.#lists.get(style ?? '');
    return levels !== undefined && levels === this.#lists.get(OUTLINE);
  }
}

function count(
  levels: ListLevels,
  { counters, level }: Pick<OpenList, 'counters' | 'level'>,
  start: number | null,
): string {
  const last = counters[level];
  counters[level] = start ?? (last === undefined ? (levels.get(level)?.start ?? 1) : last + 1);
  counters.length = level + 1;
  return printNumber(levels, level, counters);
}
