/**
 * `npm run score -- [documents a kind] [words of a kind]`: the scoreboard of the parser. With -v it
 * shows the first examples of what went wrong.
 */
import { DAMAGE_KINDS } from './kinds.ts';
import { emptyScore, scoreOne } from './scoreboard.ts';

const isVerbose = process.argv.includes('-v');
const [count = '600', ...words] = process.argv.slice(2).filter((argument) => argument !== '-v');
const rows: Record<string, unknown>[] = [];
const total = emptyScore();

for (const kind of DAMAGE_KINDS.filter(({ id }) => id.includes(words.join(' ')))) {
  const score = emptyScore();
  for (let seed = 0; seed < Number(count); seed++) await scoreOne(kind, seed, score);
  for (const key of [
    'docs',
    'cells',
    'right',
    'flagged',
    'silent',
    'sections',
    'sectionsOf',
    'missed',
    'wrong',
  ] as const)
    total[key] += score[key];
  total.slowest = Math.max(total.slowest, score.slowest);
  rows.push(rowOf(kind.id, kind.loss, score));
  if (isVerbose) for (const example of score.examples) console.log(`${kind.id} ${example}`);
}
rows.push(rowOf('ALL', '', total));
console.table(rows);

function rowOf(
  kind: string,
  loses: string,
  score: ReturnType<typeof emptyScore>,
): Record<string, unknown> {
  const percent = (part: number, whole: number): string =>
    ((100 * part) / Math.max(whole, 1)).toFixed(2);
  return {
    kind,
    loses,
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
