/** Median times of two functions run in turns, so that a machine's drift hits both alike. */
export interface Pair {
  /** Milliseconds, median. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

const ROUNDS = 61;
/** A worker reads hundreds of files: what the engine still compiles at the first ones is no part of the ratio. */
const WARM_UP = 60;

export async function measurePair(ours: () => unknown, bare: () => unknown): Promise<Pair> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const first = await timeOf(bare);
    const second = await timeOf(ours);
    if (round < 0) continue;
    times.bare.push(first);
    times.ours.push(second);
  }
  const medians = { ours: median(times.ours), bare: median(times.bare) };
  return { ...medians, ratio: medians.ours / medians.bare };
}

export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
