/**
 * All smallest sets of cells whose change mends every broken equation, by exact search. In such a set
 * some equation always holds just one of the cells, whose value it then forces; so the search takes
 * a broken equation, lets one of its cells mend it, and goes on with what is still broken.
 */
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { Budget } from './budget.ts';
import { LowerBound, stepsOfBound } from './fewest-cells.ts';
import { isPossible } from '../ledger.ts';
import type { Ledger, Replacement } from '../ledger.ts';

/** Sets in which more cells than this are wrong look like a layout problem, and are not searched for. */
const MOST_CELLS = 5;
/** More sets than this are of no use to anybody. */
const MOST_SETS = 3000;

export interface SmallestSets {
  /** All of one size; none when more than five cells would have to change. */
  readonly sets: readonly (readonly Replacement[])[];
  /** False when the search was cut short: there may be other sets, or some at all. */
  readonly isComplete: boolean;
}

export function findSmallestSets(
  ledger: Ledger,
  broken: readonly number[],
  budget: Budget,
): SmallestSets {
  if (broken.length === 0) return { sets: [], isComplete: true };
  const bound = new LowerBound(ledger);
  const least = bound.fewestCells(broken, ledger.residuals);
  for (let size = least; size <= MOST_CELLS; size++) {
    const search = new SetSearch(ledger, bound, { broken, budget });
    search.extend(size);
    if (search.sets.length > 0 || budget.isSpent)
      return { sets: search.sets, isComplete: !search.isCut };
  }
  return { sets: [], isComplete: true };
}

class SetSearch {
  readonly sets: Replacement[][] = [];
  isCut = false;
  readonly #ledger: Ledger;
  readonly #bound: LowerBound;
  readonly #budget: Budget;
  readonly #residuals: Float64Array;
  /** The same cells in another order lead nowhere new. */
  readonly #seen = new Set<string>();
  readonly #chosen: Replacement[] = [];

  constructor(
    ledger: Ledger,
    bound: LowerBound,
    { broken, budget }: { readonly broken: readonly number[]; readonly budget: Budget },
  ) {
    this.#ledger = ledger;
    this.#bound = bound;
    this.#budget = budget;
    this.#residuals = new Float64Array(ledger.residuals.length);
    for (const equation of broken) this.#residuals[equation] = ledger.residuals[equation] ?? 0;
  }

  extend(cellsLeft: number): void {
    const broken = this.#broken();
    if (broken.length === 0) {
      this.#take();
      return;
    }
    if (!this.#budget.spend(stepsOfBound(broken.length))) this.isCut = true;
    if (this.#bound.fewestCells(broken, this.#residuals) > cellsLeft) return;
    const key = this.#chosen
      .map(([cell, to]) => `${cell}=${to}`)
      .sort()
      .join();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    // The last cell must mend all that is left: any one equation leads to it.
    for (const equation of cellsLeft === 1 ? broken.slice(0, 1) : broken)
      for (const cell of this.#ledger.candidates[equation] ?? [])
        this.#tryCell(cell, equation, cellsLeft);
  }

  #tryCell(cell: number, equation: number, cellsLeft: number): void {
    if (this.isCut || this.#chosen.some(([each]) => each === cell)) return;
    if (!this.#budget.spend()) {
      this.isCut = true;
      return;
    }
    const terms = this.#ledger.terms[cell] ?? [];
    const sign = terms.find((term) => term.equation === equation)?.sign ?? 1;
    const change = -sign * (this.#residuals[equation] ?? 0);
    const to = roundFigure((this.#ledger.values[cell] ?? 0) + change);
    if (!isPossible(this.#ledger, [cell, to])) return;
    for (const term of terms) this.#add(term.equation, term.sign * change);
    this.#chosen.push([cell, to]);
    this.extend(cellsLeft - 1);
    this.#chosen.pop();
    for (const term of terms) this.#add(term.equation, -term.sign * change);
  }

  #take(): void {
    const set = [...this.#chosen].sort(([left], [right]) => left - right);
    const key = `=${set.join()}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.sets.push(set);
    if (this.sets.length >= MOST_SETS) this.isCut = true;
  }

  #add(equation: number, change: number): void {
    this.#residuals[equation] = roundFigure((this.#residuals[equation] ?? 0) + change);
  }

  #broken(): number[] {
    const broken: number[] = [];
    for (let equation = 0; equation < this.#residuals.length; equation++)
      if (this.#residuals[equation] !== 0) broken.push(equation);
    return broken;
  }
}
