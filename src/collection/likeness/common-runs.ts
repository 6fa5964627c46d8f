/** The stretches that two masked texts have in common, in the order in which they stand in both. */
import { PIECE } from './sketch.ts';

export interface CommonRun {
  /** Characters into the two masked texts. */
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Places of a piece that stands in the right text again and again: so many are tried. */
const MOST_PLACES = 16;
/** Of more runs than this the longest are taken, as each is held against all others. */
const MOST_RUNS = 1500;
/** A shorter one between long stretches that differ is a turn of phrase that everyone uses. */
const SHORTEST_ALONE = 20;

export function commonRuns(left: string, right: string): readonly CommonRun[] {
  const runs = findRuns(left, right);
  const longest = [...runs].sort((one, two) => two.length - one.length).slice(0, MOST_RUNS);
  const chain = heaviestChain(longest.sort((one, two) => one.left - two.left));
  const ends = { left: left.length, right: right.length, length: 0 };
  return chain.filter(({ length }, at) => {
    if (length >= SHORTEST_ALONE) return true;
    const [before, own, after] = [
      chain[at - 1] ?? START,
      chain[at] ?? START,
      chain[at + 1] ?? ends,
    ];
    return gapBetween(before, own) <= length || gapBetween(own, after) <= length;
  });
}

const START: CommonRun = { left: 0, right: 0, length: 0 };

/** The longer of the two stretches between. */
function gapBetween(one: CommonRun, two: CommonRun): number {
  return Math.max(two.left - one.left, two.right - one.right) - one.length;
}

/** From the left, each as long as it goes, wherever it stands on the right. */
function findRuns(left: string, right: string): CommonRun[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + PIECE <= right.length; at++) {
    const piece = right.slice(at, at + PIECE);
    const known = places.get(piece);
    if (known === undefined) places.set(piece, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const runs: CommonRun[] = [];
  for (let at = 0; at + PIECE <= left.length;) {
    let best = { ...START, left: at };
    for (const place of places.get(left.slice(at, at + PIECE)) ?? []) {
      let length = PIECE;
      while (at + length < left.length && left[at + length] === right[place + length]) length++;
      if (length > best.length) best = { left: at, right: place, length };
    }
    if (best.length > 0) runs.push(best);
    at += Math.max(1, best.length);
  }
  return runs;
}

/** Of runs in the order of the left text, those that also stand in this order on the right: the most text. */
function heaviestChain(runs: readonly CommonRun[]): CommonRun[] {
  const weights: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [at, run] of runs.entries()) {
    let best = -1;
    for (let other = 0; other < at; other++) {
      const { right, length } = runs[other] ?? START;
      if (right + length <= run.right && (weights[other] ?? 0) > (weights[best] ?? 0)) best = other;
    }
    weights.push((weights[best] ?? 0) + run.length);
    before.push(best);
    if ((weights[at] ?? 0) > (weights[last] ?? 0)) last = at;
  }
  const chain: CommonRun[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) chain.push(runs[at] ?? START);
  return chain.reverse();
}
