/**
 * `npm run score -- [documents a kind] [words of a kind]`: the scoreboard of the parser, a row as each
 * kind ends. With -v it shows the first examples of what went wrong. The kinds are shared out among as
 * many processes as there are cores.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { DAMAGE_KINDS } from './kinds.ts';
import { emptyScore, scoreOne } from './scoreboard.ts';
import type { Score } from './scoreboard.ts';
import { scoreTitles } from './score-titles.ts';

interface Task {
  readonly kind: string;
  readonly count: number;
}

interface Done {
  readonly kind: string;
  readonly score: Score;
}

const COUNTS = [
  'docs',
  'cells',
  'right',
  'flagged',
  'silent',
  'sections',
  'sectionsOf',
  'missed',
  'wrong',
] as const;

if (process.send === undefined) await scoreAll(process.argv.slice(2));
else process.on('message', (task: Task) => void scoreKind(task));

async function scoreKind({ kind: id, count }: Task): Promise<void> {
  const score = emptyScore();
  const kind = DAMAGE_KINDS.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no kind of damage is called ${id}`);
  for (let seed = 0; seed < count; seed++) await scoreOne(kind, seed, score);
  process.send?.({ kind: id, score } satisfies Done);
}

async function scoreAll(given: readonly string[]): Promise<void> {
  const isVerbose = given.includes('-v');
  const [count = '600', ...words] = given.filter((argument) => argument !== '-v');
  const kinds = DAMAGE_KINDS.filter(({ id }) => id.includes(words.join(' ')));
  const queue = kinds.map(({ id }): Task => ({ kind: id, count: Number(count) }));
  const total = emptyScore();
  const finish = ({ kind, score }: Done): void => {
    for (const key of COUNTS) total[key] += score[key];
    total.slowest = Math.max(total.slowest, score.slowest);
    const loses = kinds.find(({ id }) => id === kind)?.loss ?? '';
    console.log(JSON.stringify({ kind, loses, ...rowOf(score) }));
    if (isVerbose) for (const example of score.examples) console.log(`  ${kind} ${example}`);
  };
  const workers = Math.min(availableParallelism(), queue.length);
  await Promise.all(Array.from({ length: workers }, () => workThrough(queue, finish)));
  if (kinds.length > 0) console.log(JSON.stringify({ kind: 'ALL', ...rowOf(total) }));
  if (!'titles'.includes(words.join(' '))) return;
  const { docs, agencies, years, wrong } = await scoreTitles(Number(count));
  const shares = {
    'agency right %': percent(agencies, docs),
    'year right %': percent(years, docs),
  };
  console.log(JSON.stringify({ kind: 'titles', docs, ...shares, wrong }));
}

/** One process that takes kind after kind from the queue. */
async function workThrough(queue: Task[], finish: (done: Done) => void): Promise<void> {
  const child = fork(import.meta.filename);
  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      const task = queue.shift();
      if (task === undefined) resolve();
      else child.send(task);
    };
    child.on('message', (done: Done) => {
      finish(done);
      next();
    });
    child.on('exit', (code) => {
      reject(new Error(`a process ended with ${code}`));
    });
    next();
  });
  child.disconnect();
}

function rowOf(score: Score): Readonly<Record<string, unknown>> {
  return {
    docs: score.docs,
    cells: score.cells,
    'right %': percent(score.right, score.cells),
    flagged: score.flagged,
    silent: score.silent,
    'sections %': percent(score.sections, score.sectionsOf),
    'findings missed': score.missed,
    'false findings': score.wrong,
    'slowest ms': Math.round(score.slowest),
  };
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(whole, 1)).toFixed(2);
}
