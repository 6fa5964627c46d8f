/** Numbers of 32 bits in rising order, in time in proportion to how many they are. */

/** Bits: of more digits at once, what is written lies too far apart for the machine to keep at hand. */
const DIGIT = 8;
const DIGITS = 1 << DIGIT;
const KEY_BITS = 32;

export interface SortedKeys {
  readonly keys: Uint32Array;
  /** Where each key stood. */
  readonly entries: Uint32Array;
}

/** Rising, equal ones as they stood: digit by digit from the lowest. The given keys stay as they are. */
export function sortKeys(given: Uint32Array): SortedKeys {
  let from: SortedKeys = { keys: given.slice(), entries: given.map((_key, entry) => entry) };
  let to: SortedKeys = {
    keys: new Uint32Array(given.length),
    entries: new Uint32Array(given.length),
  };
  for (let shift = 0; shift < KEY_BITS; shift += DIGIT) {
    sortByDigit(from, to, shift);
    [from, to] = [to, from];
  }
  return from;
}

function sortByDigit({ keys, entries }: SortedKeys, to: SortedKeys, shift: number): void {
  const next = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < keys.length; at++) {
    const behind = (((keys[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++)
    next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    to.keys[place] = key;
    to.entries[place] = entries[at] ?? 0;
  }
}
