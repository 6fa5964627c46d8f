/** Stands in for the test runner: the cases of a test file, to be run one by one in any order. */
import { expect, vi } from 'vitest';

export interface Case {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Step = (...given: never[]) => unknown;
type Add = (name: string, step: Step) => void;

interface Scope {
  readonly name: string;
  readonly before: Step[];
  readonly after: Step[];
}

interface Collector {
  /** What was added since last asked: support files add cases too, and are loaded once for all tests. */
  readonly takeCases: () => readonly Case[];
  /** What a test file imports. */
  readonly names: Record<string, unknown>;
}

export function createCollector(): Collector {
  let cases: Case[] = [];
  const scopes: Scope[] = [{ name: '', before: [], after: [] }];
  const inner = (): Scope | undefined => scopes.at(-1);
  const test: Add = (name, step) => {
    const around = [...scopes];
    const steps = [
      ...around.flatMap(({ before }) => before),
      step,
      ...around.flatMap(({ after }) => after),
    ];
    // Two rows of a table may share a name, never a number.
    const full = [...around.map((scope) => scope.name), name, cases.length].join(' > ');
    cases.push({ name: full, run: () => runAll(steps) });
  };
  const describe: Add = (name, step) => {
    scopes.push({ name, before: [], after: [] });
    step();
    scopes.pop();
  };
  const names = {
    expect,
    vi,
    test: withTables(test),
    describe: withTables(describe),
    beforeEach: (step: Step) => inner()?.before.push(step),
    afterEach: (step: Step) => inner()?.after.push(step),
  };
  const takeCases = (): readonly Case[] => {
    const taken = cases;
    cases = [];
    return taken;
  };
  return { takeCases, names };
}

async function runAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step();
}

/** A row that is a list is spread over the parameters. */
function withTables(add: Add): Add {
  const each =
    (rows: readonly unknown[]) =>
    (name: string, step: (...given: unknown[]) => unknown): void => {
      for (const row of rows) add(name, () => step(...(Array.isArray(row) ? row : [row])));
    };
  return Object.assign(add, { each });
}
