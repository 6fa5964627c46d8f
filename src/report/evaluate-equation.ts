/** Computes both sides of a 勾稽关系 on a report: for the rules, and to explain a cell. */
import type { Equation } from '../form/equation.ts';
import type { CellId } from '../form/form-types.ts';
import { gather } from '../lib/gather.ts';
import { isUnknown } from './report.ts';
import type { Doubt } from './finding.ts';
import type { Cell, Report } from './report.ts';

export interface EquationResult {
  /** Sums with blanks counted as 0; meaningless while `unknown` is not empty. */
  readonly left: number;
  readonly right: number;
  /** left − right; also meaningless while `unknown` is not empty. */
  readonly difference: number;
  readonly blanks: readonly CellId[];
  /** Unreadable and lost cells: with one of these the sum cannot be checked. */
  readonly unknown: readonly CellId[];
  /** Figures in doubt: a sum that does not hold with them proves nothing. */
  readonly inferred: readonly CellId[];
  /** `doubtful`: it does not hold, but figures in it are in doubt. */
  readonly state: 'holds' | 'broken' | 'doubtful' | 'unchecked';
}

/** Whether a sum is known and holds: all that is asked of nearly every one. */
export function isHeld({ cells }: Report, { left, right }: Equation): boolean {
  return sumKnown(cells, left) === sumKnown(cells, right);
}

/** NaN, which equals nothing, where a cell is not known. */
function sumKnown(cells: Report['cells'], ids: readonly CellId[]): number {
  let sum = 0;
  for (const id of ids) {
    const cell = cells[id];
    if (isUnknown(cell)) return Number.NaN;
    sum += cell?.value ?? 0;
  }
  return sum;
}

export function evaluateEquation(report: Report, equation: Equation): EquationResult {
  const unknown: CellId[] = [];
  const blanks: CellId[] = [];
  const inferred: CellId[] = [];
  const doubts = doubtedIn(report);
  const isDoubted = doubts.prints.size + doubts.places.size > 0;
  const sumOf = (ids: readonly CellId[]): number => {
    let sum = 0;
    for (const id of ids) {
      const cell = report.cells[id];
      if (isUnknown(cell)) unknown.push(id);
      else if (cell?.value === null) blanks.push(id);
      if (isDoubted && isInDoubt(id, cell, doubts)) inferred.push(id);
      sum += cell?.value ?? 0;
    }
    return roundFigure(sum);
  };
  const left = sumOf(equation.left);
  const right = sumOf(equation.right);
  const difference = roundFigure(left - right);
  const base = { left, right, difference, blanks, unknown, inferred };
  if (unknown.length > 0) return { ...base, state: 'unchecked' };
  if (difference === 0) return { ...base, state: 'holds' };
  return { ...base, state: inferred.length > 0 ? 'doubtful' : 'broken' };
}

/** Doubts about what a cell prints, whatever its sums say. */
const ABOUT_PRINT: ReadonlySet<Doubt['rule']> = new Set([
  'read-odd-print',
  'read-joined-lines',
  'read-glyphs-differ',
  'read-stale-result',
  'read-overlaid',
  'read-sign-unsure',
  'read-table-twice',
]);
/** Doubts about which figure of a line stands in which column: not only a gap, all that were placed by it. */
const ABOUT_PLACES: ReadonlySet<Doubt['rule']> = new Set(['read-value-lost', 'read-row-shifted']);

interface DoubtedCells {
  readonly prints: ReadonlySet<CellId>;
  readonly places: ReadonlySet<CellId>;
}

const doubted = new WeakMap<readonly Doubt[], DoubtedCells>();

function doubtedIn({ doubts }: Report): DoubtedCells {
  const known = doubted.get(doubts) ?? doubtedCells(doubts);
  doubted.set(doubts, known);
  return known;
}

function isInDoubt(id: CellId, cell: Cell | undefined, { prints, places }: DoubtedCells): boolean {
  return (
    (prints.has(id) && cell?.state !== 'edited') || (places.has(id) && cell?.state === 'inferred')
  );
}

function doubtedCells(doubts: readonly Doubt[]): DoubtedCells {
  const cellsOf = (rules: ReadonlySet<Doubt['rule']>): Set<CellId> =>
    new Set(
      gather(
        doubts.filter(({ rule }) => rules.has(rule)),
        ({ cells }) => cells,
      ),
    );
  return { prints: cellsOf(ABOUT_PRINT), places: cellsOf(ABOUT_PLACES) };
}

/** Rounded to six places, as many as reports print, so that binary fractions add up. */
export function roundFigure(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
