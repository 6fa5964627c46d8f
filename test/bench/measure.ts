/**
 * Median times of two functions run in turns, so that a machine's drift hits both alike. Each turn is a
 * batch of runs that begins with no garbage of the other's: what a function leaves to be collected is
 * collected in its own time.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Pair {
  /** Milliseconds a run, median of the batches. */
  readonly ours: number;
  readonly bare: number;
  /** Median of the ratios of neighbouring batches. */
  readonly ratio: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage: (options: { readonly type: 'minor' }) => void = runInNewContext('gc');

const ROUNDS = 31;
/** Milliseconds: long enough for several collections of young garbage. */
const BATCH = 150;
/**
 * Runs, and milliseconds: a worker reads hundreds of files or thousands. What the engine still compiles at the
 * first ones (pages of 18 kB take twice their time for a thousand) is no part of the ratio.
 */
const WARM_UP = { runs: 60, time: 5000 };

export async function measurePair(ours: () => unknown, bare: () => unknown): Promise<Pair> {
  const begun = performance.now();
  for (let run = 0; run < WARM_UP.runs || performance.now() - begun < WARM_UP.time; run++) {
    await bare();
    await ours();
  }
  const runs = Math.ceil(BATCH / (await timeOf(bare)));
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  const batchOf = async (who: keyof typeof times): Promise<void> => {
    const run = who === 'ours' ? ours : bare;
    collectGarbage({ type: 'minor' });
    const total = await timeOf(async () => {
      for (let count = 0; count < runs; count++) await run();
    });
    times[who].push(total / runs);
  };
  for (let round = 0; round < ROUNDS; round++) {
    // Who comes first changes, so that neither always has the warmer or the slower machine.
    await batchOf(round % 2 === 0 ? 'bare' : 'ours');
    await batchOf(round % 2 === 0 ? 'ours' : 'bare');
  }
  const ratios = times.ours.map((time, round) => time / (times.bare[round] ?? time));
  return { ours: median(times.ours), bare: median(times.bare), ratio: median(ratios) };
}

export async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
