/** Thousands of reports in an order, in turns between which the page answers. */

/** So many are put in order, or moved, in a turn. */
const AT_ONCE = 250;

/** @returns as `toSorted` does: what is alike stays in its order */
export function* orderInTurns<T extends object>(
  all: readonly T[],
  compare: (left: T, right: T) => number,
): Generator<void, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    runs.push(all.slice(from, from + AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const joined: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      joined.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = joined;
  }
  return runs[0] ?? [];
}

function* merge<T extends object>(
  left: readonly T[],
  right: readonly T[],
  compare: (left: T, right: T) => number,
): Generator<void, readonly T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  let [one, two] = [left[i], right[j]];
  while (one !== undefined && two !== undefined) {
    if (compare(one, two) <= 0) {
      merged.push(one);
      one = left[++i];
    } else {
      merged.push(two);
      two = right[++j];
    }
    if (merged.length % AT_ONCE === 0) yield;
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}
