/** Whether what grows with the text grows no faster than it. */

/** Growth of cost where the text is eight times as long: of what is linear about 8, of what is quadratic 64. */
export const LIMIT = 12;
/** Milliseconds: of less, what the machine does besides hides how it grows. */
const LEAST = 10;

const DOUBLINGS = 3;

/**
 * The last doublings count: what every report costs hides how the rest grows only at first.
 * @param costs milliseconds of one stage at sizes that double
 * @returns by how much it grows over three doublings, at the least; 0 where it stays too small to tell
 */
export function growthOf(costs: readonly number[]): number {
  const last = costs.at(-1) ?? 0;
  const doublings = Math.min(DOUBLINGS, costs.length - 1);
  const first = costs.at(-1 - doublings) ?? 0;
  if (doublings === 0 || last < LEAST) return 0;
  return (last / Math.max(first, LEAST)) ** (DOUBLINGS / doublings);
}

/**
 * Whether the sizes reached are enough to judge by: the longest stage took long enough three doublings before, and
 * so did each of the others, or it is too short still.
 * @param stages as above, of each stage
 */
export function isEnough(stages: readonly (readonly number[])[]): boolean {
  const isLong = (costs: readonly number[]): boolean => (costs.at(-1 - DOUBLINGS) ?? 0) >= LEAST;
  return (
    stages.some(isLong) && stages.every((costs) => isLong(costs) || (costs.at(-1) ?? 0) < LEAST)
  );
}
