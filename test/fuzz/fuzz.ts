/**
 * `npm run fuzz -- [--count N] [--seed S] [--keep FOLDER]`: N damaged files from seed S on, each read,
 * parsed and checked. A line for each that crashes, does not end, or whose figures differ in silence,
 * with the seed that makes it again; `--keep` writes these files there.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeFuzzCase } from './fuzz-one.ts';
import type { FuzzResult } from './fuzz-one.ts';

/** Milliseconds; a busy machine needs some seconds to start a process. */
const LIMIT = 30_000;
/** Megabytes of heap. */
const MOST_HEAP = 512;

interface Reply {
  readonly result?: FuzzResult | null;
  readonly thrown?: string;
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const first = Number(values.seed);
const last = first + Number(values.count) - 1;
const totals: Record<string, number> = {};
/** Null before the first and after one that died. */
let child = null as ChildProcess | null;

for (let seed = first; seed <= last; seed++) {
  const { result, thrown } = await ask(seed);
  if (thrown !== undefined) say(seed, thrown.split(' ', 1)[0] ?? '', thrown);
  else if (result !== null && result !== undefined) report(seed, result);
}
child?.kill();
console.log(`seeds ${first}–${last}`, totals);

function report(seed: number, { source, kind, broken, silent }: FuzzResult): void {
  totals[kind] = (totals[kind] ?? 0) + 1;
  if (broken.length > 0) say(seed, 'crash', `${source} ${kind} ${broken.join(' | ')}`);
  if (silent.length > 0) say(seed, 'silent', `${source} ${kind} ${silent.join(' ')}`);
}

function say(seed: number, what: string, more: string): void {
  totals[what] = (totals[what] ?? 0) + 1;
  console.log(`${what} ${seed} ${more}`);
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  const made = makeFuzzCase(seed);
  if (made !== null) writeFileSync(join(values.keep, `${seed}-${made.source.name}`), made.bytes);
}

function ask(seed: number): Promise<Reply> {
  const asked = child ?? start();
  child = asked;
  return new Promise((resolve) => {
    const end = (reply: Reply, isAlive: boolean): void => {
      clearTimeout(timer);
      asked.removeAllListeners();
      if (!isAlive) {
        asked.kill('SIGKILL');
        child = null;
      }
      resolve(reply);
    };
    const timer = setTimeout(() => end({ thrown: `hang after ${LIMIT} ms` }, false), LIMIT);
    asked.on('message', (reply) => end(reply as Reply, true));
    asked.on('exit', (code) => end({ thrown: `died with code ${code}` }, false));
    asked.send(seed);
  });
}

function start(): ChildProcess {
  return fork(fileURLToPath(new URL('fuzz-process.ts', import.meta.url)), {
    execArgv: [...process.execArgv, `--max-old-space-size=${MOST_HEAP}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
