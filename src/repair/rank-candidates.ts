/** What may explain a knot, likeliest first. */
import { LowerBound } from './sets/fewest-cells.ts';
import type { Mending } from './knots.ts';
import type { Ledger } from './ledger.ts';
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
    if (candidate.mended.length === 0 || isRepeated || !isInDoubt(ledger, candidate)) continue;
    const rest = equations.filter((equation) => !candidate.mended.includes(equation));
    const cellsLeft = bound.fewestCellsByLines(rest);
    const weighing = weigh(scales, { ...candidate, cellsLeft });
    if (weighing === null) continue;
    if (known === undefined || weighing.score > known.weighing.score)
      best.set(key, { candidate, weighing });
  }
  return [...best.values()].sort(compare);
}

/** Whether every figure that changes stands in a sum that fails: no other is ever doubted. */
function isInDoubt({ terms, residuals }: Ledger, { replacements }: Candidate): boolean {
  return replacements.every(([cell]) =>
    (terms[cell] ?? []).some(({ equation }) => residuals[equation] !== 0),
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
