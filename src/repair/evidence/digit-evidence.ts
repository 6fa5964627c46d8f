/** How one figure becomes another by a slip of the hand or a misread digit. */
export type DigitSlip =
  'look-alike' | 'one-digit' | 'transposed' | 'missing-digit' | 'extra-digit' | 'doubled-digit';

/** Digits taken for each other in print and handwriting. */
const LOOK_ALIKE = new Set('06 08 68 69 89 38 35 56 17 27 09'.split(' '));

/**
 * A figure under 10 fits half of all others by some slip: nothing is said of those, but of one typed
 * twice: 33 fits 3 alone.
 * @returns the slip that makes `printed` out of `meant`, the most telling first; null when none does
 */
export function findSlip(printed: number, meant: number): DigitSlip | null {
  if (!Number.isInteger(printed) || !Number.isInteger(meant)) return null;
  const [from, to] = [String(meant), String(printed)];
  if (meant > 0 && hasDoubled(from, to)) return 'doubled-digit';
  if (Math.min(printed, meant) < 10) return null;
  if (from.length === to.length) return sameLength(from, to);
  if (to.length === from.length - 1 && lacksOne(to, from)) return 'missing-digit';
  return to.length === from.length + 1 && lacksOne(from, to) ? 'extra-digit' : null;
}

function sameLength(left: string, right: string): DigitSlip | null {
  const places = [...left].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first = 0, second] = places;
  if (places.length === 1) {
    const pair = [left.charAt(first), right.charAt(first)].sort().join('');
    return LOOK_ALIKE.has(pair) ? 'look-alike' : 'one-digit';
  }
  const isTransposed =
    places.length === 2 &&
    second === first + 1 &&
    left.charAt(first) === right.charAt(second) &&
    left.charAt(second) === right.charAt(first);
  return isTransposed ? 'transposed' : null;
}

/** Whether `short` is `long` without one of its digits. */
function lacksOne(short: string, long: string): boolean {
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

/** Whether `long` is `short` with one of its digits twice. */
function hasDoubled(short: string, long: string): boolean {
  return [...short].some(
    (digit, index) => short.slice(0, index) + digit + short.slice(index) === long,
  );
}
