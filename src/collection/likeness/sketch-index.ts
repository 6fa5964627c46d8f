/**
 * Which reports hold which piece: an inverted index over many sketches, in flat arrays. Sorting takes
 * time in proportion to their size, and nothing else is done for every piece.
 */
import type { Sketch } from './sketch.ts';

export interface SketchIndex {
  /** Piece of each entry, all sketches' entries one behind the other: a number of its own. */
  readonly pieceOf: Uint32Array;
  /** Where the entries of each sketch begin; one more closes the last. */
  readonly entries: Uint32Array;
  /** Sketches that hold a piece, rising, each once; where those of each piece begin in them. */
  readonly holders: Uint32Array;
  readonly starts: Uint32Array;
}

export function indexSketches(sketches: readonly Pick<Sketch, 'hashes'>[]): SketchIndex {
  const entries = new Uint32Array(sketches.length + 1);
  for (const [index, { hashes }] of sketches.entries())
    entries[index + 1] = (entries[index] ?? 0) + hashes.length;
  const total = entries.at(-1) ?? 0;
  const keys = new Uint32Array(total);
  const owners = new Uint32Array(total);
  for (const [index, { hashes }] of sketches.entries()) {
    keys.set(hashes, entries[index]);
    owners.fill(index, entries[index], entries[index + 1]);
  }
  return { entries, ...groupByKey(sortKeys(keys), owners) };
}

function groupByKey(sorted: Sorted, owners: Uint32Array): Omit<SketchIndex, 'entries'> {
  const pieceOf = new Uint32Array(owners.length);
  const holders = new Uint32Array(owners.length);
  const starts: number[] = [];
  let size = 0;
  let last = -1;
  for (let at = 0; at < owners.length; at++) {
    const [key, entry] = [sorted.keys[at] ?? 0, sorted.entries[at] ?? 0];
    const owner = owners[entry] ?? 0;
    const isNew = key !== last;
    if (isNew) starts.push(size);
    if (isNew || holders[size - 1] !== owner) holders[size++] = owner;
    pieceOf[entry] = starts.length - 1;
    last = key;
  }
  starts.push(size);
  return { pieceOf, holders: holders.slice(0, size), starts: Uint32Array.from(starts) };
}

/** The pieces of one sketch, in the order of its entries. */
export function piecesOf({ pieceOf, entries }: SketchIndex, text: number): Uint32Array {
  return pieceOf.subarray(entries[text], entries[text + 1]);
}

const DIGIT = 11;
const DIGITS = 1 << DIGIT;
const KEY_BITS = 32;

interface Sorted {
  readonly keys: Uint32Array;
  /** Where each key stood. */
  readonly entries: Uint32Array;
}

/** Rising, equal ones as they stood: digit by digit from the lowest. */
function sortKeys(keys: Uint32Array): Sorted {
  let sorted: Sorted = { keys, entries: keys.map((_key, entry) => entry) };
  for (let shift = 0; shift < KEY_BITS; shift += DIGIT) sorted = sortByDigit(sorted, shift);
  return sorted;
}

function sortByDigit({ keys, entries }: Sorted, shift: number): Sorted {
  const next = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < keys.length; at++) {
    const behind = (((keys[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++)
    next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  const sorted = { keys: new Uint32Array(keys.length), entries: new Uint32Array(keys.length) };
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const to = next[digit] ?? 0;
    next[digit] = to + 1;
    sorted.keys[to] = key;
    sorted.entries[to] = entries[at] ?? 0;
  }
  return sorted;
}
