/**
 * The process that runs tests against a changed source, one change after another, until the first case
 * fails. `mutate.ts` ends it when a change makes it run for ever.
 */
import { createCollector } from './collect-cases.ts';
import type { Case } from './collect-cases.ts';
import { createLoader } from './load-sources.ts';
import type { Disguise } from './load-sources.ts';

/** A case that takes more of the processor is left to `npm test`: what it alone notices is printed, too. */
const TOO_SLOW_MS = 120;

export interface Known {
  readonly file: string;
  readonly name: string;
  readonly ms: number;
}

/** The tests to learn; what was learnt; or a change to try. */
export type Question =
  { readonly tests: readonly string[] } | { readonly order: readonly Known[] } | Disguise;

/** Most telling first: those that noticed the last changes, then the quickest. */
let order: Known[] = [];

type Load = (file: string) => Promise<readonly Case[]>;

function loadAfresh(disguise: Disguise | null): Load {
  const { takeCases, names } = createCollector();
  const load = createLoader({ vitest: names }, disguise);
  const casesOf = new Map<string, readonly Case[]>();
  return async (file) => {
    const known = casesOf.get(file);
    if (known !== undefined) return known;
    await load(file);
    const cases = takeCases();
    casesOf.set(file, cases);
    return cases;
  };
}

/** The cases in the order to try them; none where one fails on the unchanged source. */
async function learn(files: readonly string[]): Promise<readonly Known[]> {
  const found: Known[] = [];
  const load = loadAfresh(null);
  for (const file of files) {
    for (const { name, run } of await load(file)) {
      const start = process.cpuUsage();
      if (!(await holds(run))) throw new Error(`fails unchanged: ${name}`);
      found.push({ file, name, ms: process.cpuUsage(start).user / 1000 });
    }
  }
  const quick = found.filter(({ ms }) => ms < TOO_SLOW_MS);
  return quick.sort((left, right) => left.ms - right.ms);
}

async function isNoticed(disguise: Disguise): Promise<boolean> {
  const load = loadAfresh(disguise);
  for (const known of order) {
    const run = async (): Promise<void> => {
      const cases = await load(known.file);
      await cases.find(({ name }) => name === known.name)?.run();
    };
    if (await holds(run)) continue;
    order = [known, ...order.filter((other) => other !== known)];
    return true;
  }
  return false;
}

async function holds(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

async function answer(asked: Question): Promise<boolean | readonly Known[]> {
  if ('order' in asked) order = [...asked.order];
  if ('tests' in asked) order = [...(await learn(asked.tests))];
  return 'path' in asked ? await isNoticed(asked) : order;
}

process.on('unhandledRejection', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (asked: Question) => {
  answer(asked).then(
    (value) => process.send?.(value),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
