/**
 * From the sums of a report that do not hold to what is probably wrong. Slips of layout are looked
 * for first, then all smallest sets of cells; both are weighed alike and listed by knot.
 */
import { TABLE_IDS } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import type { Report } from '../report/report.ts';
import { Budget } from './sets/budget.ts';
import type { BudgetLimits } from './sets/budget.ts';
import type { Background } from './evidence/cell-evidence.ts';
import { findStructures } from './structures/find-structures.ts';
import type { Knot } from './hypothesis.ts';
import { partIntoKnots, splitSet } from './knots.ts';
import type { Mending } from './knots.ts';
import { findMended, openLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { isInDoubt, rankCandidates } from './rank-candidates.ts';
import type { Candidate } from './rank-candidates.ts';
import { findSmallestSets } from './sets/smallest-sets.ts';
import type { SmallestSets } from './sets/smallest-sets.ts';
import { Scales } from './evidence/weigh.ts';

export interface RepairOptions extends Background {
  /** Cells that the reviewer has confirmed: never changed. */
  readonly locked?: ReadonlySet<CellId>;
  readonly budget?: BudgetLimits;
}

/** By less than this no score is ahead: the weights of place and distance are worth as little. */
const CLEARLY = 1;

/** No list is longer. */
const MOST_LISTED = 40;

/**
 * @param report with the reviewer's edits applied
 * @returns one knot for each lot of broken equations that belong together; none when all sums hold
 */
export function suggestRepairs(report: Report, options: RepairOptions = {}): Knot[] {
  const ledger = openLedger(report, options.locked ?? new Set());
  const budget = new Budget(options.budget ?? {});
  const scales = new Scales(ledger, options);
  return partsOf(ledger).flatMap((broken) => untie({ ledger, budget, scales, broken }));
}

interface Part {
  readonly ledger: Ledger;
  readonly budget: Budget;
  readonly scales: Scales;
  /** Broken equations of one table: no cell enters two parts. */
  readonly broken: readonly number[];
}

function partsOf(ledger: Ledger): number[][] {
  return TABLE_IDS.map((table) =>
    ledger.equations.flatMap((equation, index) =>
      equation.table === table && ledger.residuals[index] !== 0 ? [index] : [],
    ),
  ).filter((broken) => broken.length > 0);
}

function untie(part: Part): Knot[] {
  const { ledger, broken } = part;
  const { loose, sets, searched, isComplete } = explain(part);
  const split = sets.map((set) => splitSet(ledger, set, searched));
  const mendings = [...loose, ...split.flat()];
  const unexplained = broken.filter(
    (index) => !mendings.some(({ mended }) => mended.includes(index)),
  );
  return partIntoKnots(broken, [...mendings.map(({ mended }) => mended), unexplained]).map(
    (equations) => {
      const members = new Set(equations);
      const isOfKnot = ({ mended }: Mending): boolean => members.has(mended[0] ?? -1);
      const joined = split.map((parts) => joinParts(parts.filter(isOfKnot)));
      const candidates = [...loose.filter(isOfKnot), ...joined];
      return makeKnot(part, { equations, candidates, isComplete });
    },
  );
}

interface Explanation extends SmallestSets {
  /** Hypotheses that need not mend all that is broken. */
  readonly loose: readonly Candidate[];
  /** What the sets mend. */
  readonly searched: readonly number[];
}

function explain(part: Part): Explanation {
  const { ledger, budget, broken } = part;
  const structures = findStructures(ledger, broken);
  const search = findSmallestSets(ledger, broken, budget);
  if (search.sets.length > 0) return { ...search, loose: structures, searched: broken };
  // Too much is wrong to be explained at once: what can be explained on its own is put aside first.
  const loose = [...structures, ...findCrossings(ledger, broken)];
  const rest = withoutExplained(part, loose);
  const again = rest.length < broken.length ? findSmallestSets(ledger, rest, budget) : search;
  const isComplete = search.isComplete && again.isComplete;
  return { loose, sets: again.sets, searched: rest, isComplete };
}

/** The parts of one set that fall into the same knot, as one. */
function joinParts(parts: readonly Mending[]): Candidate {
  return {
    replacements: parts.flatMap(({ replacements }) => replacements),
    mended: parts.flatMap(({ mended }) => mended),
    structure: null,
  };
}

/** Single cells in which two broken equations or more meet and which mend all they enter. */
function findCrossings(ledger: Ledger, broken: readonly number[]): Candidate[] {
  const cells = new Set(broken.flatMap((equation) => ledger.candidates[equation] ?? []));
  return [...cells].flatMap((cell): Candidate[] => {
    const [term] = ledger.terms[cell] ?? [];
    if (term === undefined) return [];
    const change = -term.sign * (ledger.residuals[term.equation] ?? 0);
    const replacements = [[cell, (ledger.values[cell] ?? 0) + change] as const];
    const mended = findMended(ledger, replacements) ?? [];
    return mended.length < 2 ? [] : [{ replacements, mended, structure: null }];
  });
}

/** What is left to be explained after the likeliest of the candidates, as far as they do not overlap. */
function withoutExplained(part: Part, candidates: readonly Candidate[]): number[] {
  const rest = new Set(part.broken);
  for (const { candidate } of rankCandidates(part, candidates, part.broken))
    if (candidate.mended.every((equation) => rest.has(equation)))
      for (const equation of candidate.mended) rest.delete(equation);
  return [...rest];
}

interface Tied {
  readonly equations: readonly number[];
  readonly candidates: readonly Candidate[];
  readonly isComplete: boolean;
}

function makeKnot(part: Part, { equations, candidates, isComplete }: Tied): Knot {
  const { ledger } = part;
  const ranked = rankCandidates(part, candidates, equations);
  const [lead = 0, next = -Infinity] = ranked.map(({ weighing }) => weighing.score);
  const isCertain =
    hasCrossing(ledger, equations) &&
    ranked.slice(0, 1).every(({ candidate }) => isInDoubt(ledger, candidate));
  return {
    broken: equations.flatMap((index) => ledger.equations[index] ?? []),
    hypotheses: ranked
      .slice(0, MOST_LISTED)
      .map(({ weighing: { score, tell } }) => ({ ...tell(), score })),
    isEqual: !isComplete || lead - next < CLEARLY || !isCertain,
    more: Math.max(ranked.length - MOST_LISTED, 0),
    looksLikeLayout: ranked.length === 0 && isComplete && !hasLocked(ledger, equations),
    isComplete,
  };
}

/** Whether a second sum has a say: a sum that fails holds cells that stand in another, checked one. */
function hasCrossing({ candidates, terms }: Ledger, equations: readonly number[]): boolean {
  const cells = equations.flatMap((equation) => candidates[equation] ?? []);
  return equations.length > 1 && cells.some((cell) => (terms[cell]?.length ?? 0) > 1);
}

/** Whether a cell is kept from being changed: then it is no wonder that nothing was found. */
function hasLocked(ledger: Ledger, equations: readonly number[]): boolean {
  return equations.some((index) => {
    const { left, right } = ledger.equations[index] ?? { left: [], right: [] };
    return (ledger.candidates[index]?.length ?? 0) < left.length + right.length;
  });
}
