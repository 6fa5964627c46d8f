/** How long print is, in characters of full width. */

/** By so many characters, and such a share of all, print may be longer or shorter than it should be. */
const OFF = 1.4;
const OFF_SHARE = 0.06;

export function lengthOf(print: string): number {
  return [...print.normalize('NFC')].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x80 ? 0.5 : 1),
    0,
  );
}

/** @param seen as it was measured; @param known as it should be */
export function isAsLong(seen: number, known: number): boolean {
  return Math.abs(known - seen) <= OFF + OFF_SHARE * known;
}
