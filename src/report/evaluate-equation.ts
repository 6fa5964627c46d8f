/** Computes both sides of a 勾稽关系 on a report: for the rules, and to explain a cell. */
import type { Equation } from '../form/equation.ts';
import type { CellId } from '../form/form-types.ts';
import { isUnknown } from './report.ts';
import type { Doubt } from './finding.ts';
import type { Report } from './report.ts';

export interface EquationResult {
  /** Sums with blanks counted as 0; meaningless while `unknown` is not empty. */
  readonly left: number;
  readonly right: number;
  /** left − right; also meaningless while `unknown` is not empty. */
  readonly difference: number;
  readonly blanks: readonly CellId[];
  /** Unreadable and lost cells: with one of these the sum cannot be checked. */
  readonly unknown: readonly CellId[];
  /** Figures of lines that lost some: a sum that does not hold with them proves nothing. */
  readonly inferred: readonly CellId[];
  /** `doubtful`: it does not hold, but figures in it are only inferred. */
  readonly state: 'holds' | 'broken' | 'doubtful' | 'unchecked';
}

export function evaluateEquation(report: Report, equation: Equation): EquationResult {
  const cells = [...equation.left, ...equation.right];
  const unknown = cells.filter((id) => isUnknown(report.cells[id]));
  const blanks = cells.filter((id) => !unknown.includes(id) && report.cells[id]?.value === null);
  const inferred = cells.filter((id) => isInferredFromLoss(report, id));
  const left = sumOf(report, equation.left);
  const right = sumOf(report, equation.right);
  const difference = roundFigure(left - right);
  const base = { left, right, difference, blanks, unknown, inferred };
  if (unknown.length > 0) return { ...base, state: 'unchecked' };
  if (difference === 0) return { ...base, state: 'holds' };
  return { ...base, state: inferred.length > 0 ? 'doubtful' : 'broken' };
}

const lossLines = new WeakMap<readonly Doubt[], ReadonlySet<CellId>>();

/** Inferred in a line that lost figures: not only the gap, which figure stands in which column too. */
function isInferredFromLoss(report: Report, id: CellId): boolean {
  const known = lossLines.get(report.doubts) ?? cellsOfLoss(report.doubts);
  lossLines.set(report.doubts, known);
  return report.cells[id]?.state === 'inferred' && known.has(id);
}

function cellsOfLoss(doubts: readonly Doubt[]): Set<CellId> {
  return new Set(
    doubts.filter(({ rule }) => rule === 'read-value-lost').flatMap(({ cells }) => cells),
  );
}

function sumOf(report: Report, ids: readonly CellId[]): number {
  return roundFigure(ids.reduce((total, id) => total + (report.cells[id]?.value ?? 0), 0));
}

/** Rounded to six places, as many as reports print, so that binary fractions add up. */
export function roundFigure(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
