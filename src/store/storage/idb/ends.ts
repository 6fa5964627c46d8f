/** Things that lie one behind the other in one Blob. */

/** Where each of several things ends that lie one behind the other, in bytes. */
export function endsOf(sizes: readonly number[]): number[] {
  let end = 0;
  return sizes.map((size) => (end += size));
}

/** One of several things that lie one behind the other. */
export function cutOut(all: Blob, ends: readonly number[], index: number): Blob {
  return all.slice(ends[index - 1] ?? 0, ends[index] ?? 0);
}
