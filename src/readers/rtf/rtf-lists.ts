/**
 * The list tables of RTF (RTF 1.9, "List Tables"): definitions and the overrides that paragraphs name, in
 * the terms of .doc files. They are asked only where no number is written out with the text.
 */
import type { ListLevel, ListOverride } from '../doc/doc-lists.ts';

/** A level while its words come in. */
type OpenLevel = { -readonly [key in keyof ListLevel]: ListLevel[key] };

interface OpenOverride {
  listId: number;
  /** The level that is overridden here; -1 before the first. */
  level: number;
  readonly levels: Map<number, OpenLevel>;
  readonly restarts: Map<number, number>;
}

const MOST_LEVELS = 9;
const MOST_LISTS = 2000;
const LONGEST_TEMPLATE = 64;
const SEMICOLON = ';';

export class RtfLists {
  readonly #lists = new Map<number, readonly OpenLevel[]>();
  readonly #overrides = new Map<number, OpenOverride>();
  #levels: OpenLevel[] = [];
  #override: OpenOverride | null = null;
  #level: OpenLevel | null = null;
  /** The first byte of a template is its length. */
  #isLengthNext = false;

  take(word: string, param: number): void {
    if (word === 'list') this.#levels = [];
    else if (word === 'listlevel') this.#openLevel();
    else if (word === 'leveltext') this.#isLengthNext = true;
    else if (this.#override === null && word === 'listid' && this.#lists.size < MOST_LISTS) {
      this.#lists.set(param, this.#levels);
    } else if (!this.#takeOverride(word, param)) this.#takeLevel(word, param);
  }

  /** Text of a template; codes up to 8 stand for the numbers of levels. */
  addTemplate(text: string): void {
    for (const character of text) {
      if (this.#level === null || character === SEMICOLON) return;
      if (this.#isLengthNext) this.#isLengthNext = false;
      else this.#level.template = (this.#level.template + character).slice(0, LONGEST_TEMPLATE);
    }
  }

  /** The overrides by number; the first is that of `\ls1`. */
  finish(): readonly ListOverride[] {
    const found: ListOverride[] = [];
    for (const [number, { listId, levels: own, restarts }] of this.#overrides) {
      const levels: OpenLevel[] = [...(this.#lists.get(listId) ?? [])];
      for (const [level, changed] of own) levels[level] = changed;
      found[number - 1] = { listId, levels, restarts };
    }
    return found;
  }

  #openLevel(): void {
    const level = this.#override?.level ?? this.#levels.length;
    this.#level = {
      startAt: 1,
      format: 0,
      isLegal: false,
      restartBelow: Math.max(level, 0),
      template: '',
      follow: 0,
    };
    if (level < 0 || level >= MOST_LEVELS) return;
    if (this.#override === null) this.#levels.push(this.#level);
    else this.#override.levels.set(level, this.#level);
  }

  #takeOverride(word: string, param: number): boolean {
    if (word === 'listoverride') {
      this.#override = { listId: 0, level: -1, levels: new Map(), restarts: new Map() };
      this.#level = null;
      return true;
    }
    if (this.#override === null) return false;
    if (word === 'listid') this.#override.listId = param;
    else if (word === 'lfolevel') this.#override.level++;
    else if (word === 'ls' && param > 0 && param <= MOST_LISTS)
      this.#overrides.set(param, this.#override);
    else if (word === 'levelstartat') {
      this.#override.restarts.set(this.#override.level, param);
      return false; // a level that stands here starts there too
    } else return false;
    return true;
  }

  #takeLevel(word: string, param: number): void {
    const level = this.#level;
    if (level === null) return;
    if (word === 'levelnfc' || word === 'levelnfcn') level.format = param;
    else if (word === 'levelstartat') level.startAt = param;
    else if (word === 'levelfollow') level.follow = param;
    else if (word === 'levellegal') level.isLegal = param !== 0;
    else if (word === 'levelnorestart' && param !== 0) level.restartBelow = 0;
  }
}
