/** What may explain a knot, likeliest first. */
import { splitCellId } from '../form/form-types.ts';
import { LowerBound } from './sets/fewest-cells.ts';
import type { Mending } from './knots.ts';
import type { Ledger, Replacement } from './ledger.ts';
import type { Structure } from './structures/structure.ts';
import type { Scales, Weighing } from './evidence/weigh.ts';

/** A mending that knows how to be told. */
export interface Candidate extends Mending {
  readonly structure: Structure | null;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly weighing: Weighing;
}

/**
 * Likeliest first. Of those with the same changes the likeliest is kept.
 * @param equations what is to be explained: who leaves some of them broken leaves them to others
 */
export function rankCandidates(
  { ledger, scales }: { readonly ledger: Ledger; readonly scales: Scales },
  candidates: readonly Candidate[],
  equations: readonly number[],
): Ranked[] {
  const bound = new LowerBound(ledger);
  const best = new Map<string, Ranked>();
  for (const candidate of candidates) {
    const key = candidate.replacements
      .map((each) => each.join('='))
      .sort()
      .join();
    const known = best.get(key);
    const isRepeated = known !== undefined && candidate.structure === null;
    if (candidate.mended.length === 0 || isRepeated) continue;
    const rest = equations.filter((equation) => !candidate.mended.includes(equation));
    const cellsLeft = bound.fewestCellsByLines(rest);
    const weighing = weigh(scales, { ...candidate, cellsLeft });
    if (weighing === null) continue;
    if (known === undefined || weighing.score > known.weighing.score)
      best.set(key, { candidate, weighing });
  }
  const all = [...best.values()];
  const doubted = all.filter(({ candidate }) => isInDoubt(ledger, candidate));
  // Only where cells are locked or unread may the wrong one stand where no sum betrays it.
  const isNarrowed = doubted.length === 0 && ledger.mayChange.includes(false);
  return yieldToPlain(isNarrowed ? all : doubted).sort(compare);
}

/** What each figure costs that changes beyond what mends the same sums. Without it, `npm run localise -- 200`: total of table 4 left at 0 89.5 → 67.0 % first. */
const FURTHER_FIGURE = 5;

/**
 * A slip comes after a plain repair of the same sums that the prose speaks more for. So does one that takes
 * in all changes of the plain repair and needs further ones to fit: that it fits is no evidence for
 * it, unless the print shows it or the prose bears the further ones out.
 */
function yieldToPlain(ranked: readonly Ranked[]): Ranked[] {
  const plain = ranked.filter(({ candidate }) => candidate.structure === null);
  return ranked.map((each) => {
    if (each.candidate.structure === null) return each;
    const ceilings = plain.flatMap((other) => ceilingUnder(other, each));
    const score = Math.min(each.weighing.score, ...ceilings);
    return { ...each, weighing: { ...each.weighing, score } };
  });
}

function ceilingUnder(plain: Ranked, { candidate, weighing }: Ranked): number[] {
  const { structure, replacements, mended } = candidate;
  // Several sums that come to hold by the figures in print alone are evidence enough.
  if (mended.length - (structure?.forced ?? 0) > 1) return [];
  if (!mended.every((equation) => plain.candidate.mended.includes(equation))) return [];
  const further = replacements.length - plain.candidate.replacements.length;
  const isLessSaid = weighing.prose < plain.weighing.prose;
  const isNoEvidence =
    structure?.isShown !== true &&
    weighing.prose === plain.weighing.prose &&
    takesIn(replacements, plain.candidate.replacements);
  return further > 0 && (isLessSaid || isNoEvidence)
    ? [plain.weighing.score - FURTHER_FIGURE * further]
    : [];
}

function takesIn(changes: readonly Replacement[], fewer: readonly Replacement[]): boolean {
  return fewer.every(([cell, to]) => changes.some(([other, too]) => other === cell && too === to));
}

/**
 * Whether every figure that changes is touched by a sum that fails: no other is doubted, even where
 * that leaves nothing to suggest. Rows that moved as a whole took along figures whose own sum came to hold by chance: another sum of the same
 * column is enough there. Where no total was filled in, the corner follows from the others.
 */
export function isInDoubt(ledger: Ledger, { replacements, structure }: Candidate): boolean {
  const { terms, residuals, cells } = ledger;
  if (structure?.kind === 'totals-unfilled') return true;
  const lines = structure === null ? new Set<string>() : brokenLines(ledger);
  return replacements.every(([cell]) => {
    const place = splitCellId(cells[cell] ?? '');
    return (
      (terms[cell] ?? []).some(({ equation }) => residuals[equation] !== 0) ||
      lines.has(`${place?.table} column ${place?.column}`)
    );
  });
}

function brokenLines({ equations, residuals }: Ledger): ReadonlySet<string> {
  return new Set(
    equations.flatMap(({ table, along, line }, index) =>
      residuals[index] === 0 ? [] : [`${table} ${along.kind} ${line}`],
    ),
  );
}

function weigh(
  scales: Scales,
  { structure, ...explained }: Candidate & { readonly cellsLeft: number },
): Weighing | null {
  return structure === null
    ? scales.weighCells(explained)
    : scales.weighStructure(structure, explained);
}

/** By score; then the one that mends more, changes less, stands first in print. */
function compare(
  { weighing: left, candidate: one }: Ranked,
  { weighing: right, candidate: other }: Ranked,
): number {
  return (
    right.score - left.score ||
    other.mended.length - one.mended.length ||
    one.replacements.length - other.replacements.length ||
    firstCell(one) - firstCell(other)
  );
}

function firstCell({ replacements }: Candidate): number {
  return Math.min(...replacements.map(([cell]) => cell));
}
