/**
 * Seeds errors in reports whose sums hold and asks the repair room what is wrong: how often the truth
 * is the first suggestion, among those shown, or absent. Errors that leave every sum holding cannot
 * be seen and are counted apart.
 */
import type { CellId } from '../../src/form/form-types.ts';
import { equationsOf } from '../../src/form/equations.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Hypothesis, Knot } from '../../src/repair/index.ts';
import { evaluateEquation } from '../../src/report/evaluate-equation.ts';
import type { Report } from '../../src/report/report.ts';
import { inventReport } from '../support/invent-report.ts';
import { BLANK, makeReport } from '../support/make-report.ts';
import { createRandom } from '../support/random.ts';
import { inventProse } from './invent-prose.ts';
import { median } from './measure.ts';
import { ERROR_KINDS } from './seeded-errors.ts';
import type { ErrorKind, Figures } from './seeded-errors.ts';

/** So many suggestions of a knot are taken to be seen by the reviewer. */
const SHOWN = 8;

interface Seeded {
  readonly report: Report;
  /** The right value of every cell that is wrong. */
  readonly truth: ReadonlyMap<CellId, number>;
}

type Outcome = 'first' | 'tied' | 'shown' | 'absent' | 'unseen';

export interface LocaliserRow {
  readonly error: string;
  readonly reports: number;
  /** Alone at the head. */
  readonly 'first %': string;
  /** Nothing speaks more for any other, but it may be one of several of which that is true. */
  readonly 'first or tied %': string;
  readonly 'shown %': string;
  readonly 'absent %': string;
  /** One key would take the first suggestion of every knot; and how often that would be a wrong one. */
  readonly 'one key %': string;
  readonly 'one key, wrong %': string;
  readonly 'sums still hold': number;
  readonly 'median ms': string;
  readonly 'slowest ms': string;
}

export function benchLocaliser(reports: number, words = ''): LocaliserRow[] {
  return ERROR_KINDS.filter(({ name }) => name.includes(words)).map((kind) =>
    benchKind(kind, reports),
  );
}

function benchKind(kind: ErrorKind, reports: number): LocaliserRow {
  const counts: Record<Outcome, number> = { first: 0, tied: 0, shown: 0, absent: 0, unseen: 0 };
  const keys = { right: 0, wrong: 0 };
  const times: number[] = [];
  for (let seed = 0; seed < reports; seed++) {
    const { report, truth } = seedError(kind, seed);
    const knots = suggestRepairs(report);
    const outcome = judge(report, knots, truth);
    counts[outcome]++;
    const hasKey = outcome !== 'unseen' && knots.every(({ isEqual }) => !isEqual);
    if (hasKey) keys[outcome === 'first' ? 'right' : 'wrong']++;
    if (outcome !== 'unseen') times.push(fastest(() => suggestRepairs(report)));
  }
  const seen = Math.max(reports - counts.unseen, 1);
  const percent = (part: number): string => ((100 * part) / seen).toFixed(1);
  return {
    error: kind.name,
    reports,
    'first %': percent(counts.first),
    'first or tied %': percent(counts.first + counts.tied),
    'shown %': percent(counts.first + counts.tied + counts.shown),
    'absent %': percent(counts.absent),
    'one key %': percent(keys.right + keys.wrong),
    'one key, wrong %': percent(keys.wrong),
    'sums still hold': counts.unseen,
    'median ms': median(times).toFixed(2),
    'slowest ms': Math.max(0, ...times).toFixed(1),
  };
}

/** Milliseconds; of three runs, so that what else the machine does is left out. */
function fastest(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function seedError({ apply }: ErrorKind, seed: number): Seeded {
  const random = createRandom(seed * 7919 + 3);
  const { figures, variant } = inventReport(random, {
    agency: '星河市教育局',
    year: random.int(2019, 2025),
    most: random.pick([5, 30, 300]),
  });
  const printed: Figures = { ...figures };
  apply(random, printed, variant);
  const ids = Object.keys(figures) as CellId[];
  const overview = inventProse(createRandom(seed * 6007 + 11), { meant: figures, printed });
  return {
    report: makeReport({
      ...variant,
      sections: { overview },
      cells: Object.fromEntries(ids.map((id) => [id, printed[id] ?? BLANK])),
    }),
    truth: new Map(
      ids.flatMap((id): [CellId, number][] => {
        const value = figures[id] ?? 0;
        return value === (printed[id] ?? 0) ? [] : [[id, value]];
      }),
    ),
  };
}

function judge(report: Report, knots: readonly Knot[], truth: Seeded['truth']): Outcome {
  const isBroken = equationsOf(report).some(
    (equation) => evaluateEquation(report, equation).state === 'broken',
  );
  if (!isBroken) return 'unseen';
  const isTrue = ({ changes }: Hypothesis): boolean =>
    changes.every(({ cell, to }) => truth.get(cell) === to);
  const covers = (chosen: readonly (Hypothesis | undefined)[]): boolean => {
    const cells = chosen.flatMap((each) => each?.changes ?? []).map(({ cell }) => cell);
    return (
      chosen.every((each) => each !== undefined && isTrue(each)) && cells.length === truth.size
    );
  };
  const seen = knots.map(({ hypotheses }) =>
    hypotheses
      .slice(0, SHOWN)
      .filter(isTrue)
      .sort((left, right) => right.changes.length - left.changes.length)
      .at(0),
  );
  if (!covers(seen)) return 'absent';
  const isLikeliest = knots.every(
    ({ hypotheses }, index) => hypotheses[0]?.score === seen[index]?.score,
  );
  const isAlone = knots.every(({ hypotheses: [one, other] }) => one?.score !== other?.score);
  if (!isLikeliest) return 'shown';
  return isAlone ? 'first' : 'tied';
}
