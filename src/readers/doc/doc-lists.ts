/**
 * List definitions ([MS-DOC] 2.9.131 LSTF, 2.9.129 LFO, 2.9.150 LVL): paragraphs name an override (LFO),
 * the override names a list (LSTF), the list has nine levels, each with a template for its number.
 */
import { NOTHING, readXst, sliceOf, u16, u32, u8 } from './doc-bytes.ts';
import type { Part } from './doc-bytes.ts';

export interface ListLevel {
  readonly startAt: number;
  /** How numbers are written (MSONFC, [MS-OSHARED] 2.2.1.3). */
  readonly format: number;
  /** Numbers of outer levels are written in Arabic digits too. */
  readonly isLegal: boolean;
  /** Starts anew after a paragraph of a level before this one; 0: it never does. */
  readonly restartBelow: number;
  /** The number's text; U+0000–0008 stand for the number of that level. */
  readonly template: string;
  /** Behind the number: 0 a tab, 1 a blank, 2 nothing. */
  readonly follow: number;
}

export interface ListOverride {
  /** Id of the list whose numbers are counted on. */
  readonly listId: number;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that begin again, at this number, where the override is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

const LSTF_SIZE = 28;
const LFO_SIZE = 16;
const LVLF_SIZE = 28;
const MOST_LEVELS = 9;
/** Templates are a few characters; a damaged one must not be repeated at every paragraph. */
const LONGEST_TEMPLATE = 64;

export interface ListParts {
  readonly lists: Part;
  readonly overrides: Part;
}

/** The overrides in order; the paragraphs' list number counts them from 1. */
export function readLists(table: Uint8Array, parts: ListParts): readonly ListOverride[] {
  const lists = readDefinitions(table, parts.lists);
  const bytes = sliceOf(table, parts.overrides.at, parts.overrides.size);
  const count = Math.min(u32(bytes, 0), Math.floor(bytes.length / LFO_SIZE));
  const found: ListOverride[] = [];
  let at = 4 + count * LFO_SIZE;
  for (let i = 0; i < count; i++) {
    const lfo = sliceOf(bytes, 4 + i * LFO_SIZE, LFO_SIZE);
    const listId = u32(lfo, 0);
    const changes = readChanges(bytes, at + 4, Math.min(u8(lfo, 12), MOST_LEVELS));
    at = changes.end;
    const levels = [...(lists.get(listId) ?? [])];
    for (const [level, changed] of changes.levels) levels[level] = changed;
    found.push({ listId, levels, restarts: changes.restarts });
  }
  return found;
}

/** Levels stand behind the definitions, all levels of all lists one after the other. */
function readDefinitions(table: Uint8Array, part: Part): ReadonlyMap<number, readonly ListLevel[]> {
  const bytes = sliceOf(table, part.at, part.size);
  const count = Math.min(u16(bytes, 0), Math.floor(bytes.length / LSTF_SIZE));
  const lists = new Map<number, readonly ListLevel[]>();
  let at = part.at + part.size;
  for (let i = 0; i < count; i++) {
    const lstf = sliceOf(bytes, 2 + i * LSTF_SIZE, LSTF_SIZE);
    const isSimple = (u8(lstf, 26) & 1) !== 0;
    const levels: ListLevel[] = [];
    for (let level = 0; level < (isSimple ? 1 : MOST_LEVELS); level++) {
      const read = readLevel(table, at, level);
      levels.push(read.level);
      at = read.end;
    }
    lists.set(u32(lstf, 0), levels);
  }
  return lists;
}

function readLevel(
  bytes: Uint8Array,
  at: number,
  own: number,
): { readonly level: ListLevel; readonly end: number } {
  const lvlf = sliceOf(bytes, at, LVLF_SIZE);
  if (lvlf === NOTHING) return { level: BARE_LEVEL, end: bytes.length };
  const flags = u8(lvlf, 5);
  const isCustom = (flags & 0x08) !== 0; // fNoRestart: the limit stands in ilvlRestartLim
  const limit = u8(lvlf, 26);
  const text = at + LVLF_SIZE + u8(lvlf, 24) + u8(lvlf, 25);
  return {
    level: {
      startAt: u32(lvlf, 0),
      format: u8(lvlf, 4),
      isLegal: (flags & 0x04) !== 0,
      restartBelow: isCustom ? Math.min(limit, own) : own,
      template: readXst(bytes, text).slice(0, LONGEST_TEMPLATE),
      follow: u8(lvlf, 15),
    },
    end: text + 2 + u16(bytes, text) * 2,
  };
}

const BARE_LEVEL: ListLevel = {
  startAt: 1,
  format: 0,
  isLegal: false,
  restartBelow: 0,
  template: '',
  follow: 2,
};

/** [MS-DOC] 2.9.133 LFOLVL: another start, or another level altogether. */
function readChanges(
  bytes: Uint8Array,
  start: number,
  count: number,
): {
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlyMap<number, number>;
  readonly end: number;
} {
  const levels = new Map<number, ListLevel>();
  const restarts = new Map<number, number>();
  let at = start;
  for (let i = 0; i < count && at < bytes.length; i++) {
    const flags = u32(bytes, at + 4);
    const own = Math.min(flags & 0xf, MOST_LEVELS - 1);
    const isReformatted = (flags & 0x20) !== 0;
    const read = isReformatted ? readLevel(bytes, at + 8, own) : null;
    if (read !== null) levels.set(own, read.level);
    if ((flags & 0x10) !== 0) restarts.set(own, read?.level.startAt ?? u32(bytes, at));
    at = read?.end ?? at + 8;
  }
  return { levels, restarts, end: at };
}
