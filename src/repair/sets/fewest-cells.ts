/**
 * At least how many cells must be wrong for these equations to fail as they do. Without this bound
 * the search for five cells would try millions of sets.
 */
import type { Equation } from '../../form/equation.ts';
import { sumWeights } from '../../form/equations.ts';
import { isRowEquation } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';

/** With more broken equations than this the groups are not counted out. */
const MOST_COUNTED = 12;
/** Where residuals are so alike that more groups than this are closed, none is counted either. */
const MOST_GROUPS = 24;

/**
 * How a broken equation enters the two sums over the whole of table 3 that always come out as 0,
 * whatever is printed: rows against columns, once for the balance and once for the outcomes. Cells
 * that are wrong and share equations with no others form a group; its equations must do the same.
 */
function closureWeights(equation: Equation): readonly [balance: number, results: number] {
  const { rule, along } = equation;
  if (rule === 'requests-row-total' && along.kind === 'row') return sumWeights(along.role);
  const sign = along.role === 'total' ? 1 : -1;
  if (rule === 'requests-column-balance') return [sign, 0];
  // A row of table 4 has no columns to be held against: it is never closed.
  return rule === 'requests-result-total' ? [0, sign] : [1, 1];
}

interface Lines {
  /** Broken equations along rows, as bits of the list of broken ones. */
  readonly rowBits: number;
  /** Columns with a broken equation; one may have two. */
  readonly columns: number;
  readonly rows: number;
}

export class LowerBound {
  readonly #isRow: readonly boolean[];
  readonly #column: readonly number[];
  readonly #weights: readonly (readonly [number, number])[];
  readonly #balance = new Float64Array(1 << MOST_COUNTED);
  readonly #results = new Float64Array(1 << MOST_COUNTED);

  constructor({ equations }: Ledger) {
    const columns = [...new Set(equations.map(({ line }) => line))];
    this.#isRow = equations.map(isRowEquation);
    this.#column = equations.map(({ line }) => columns.indexOf(line));
    this.#weights = equations.map(closureWeights);
  }

  /**
   * @param broken indices of the equations that fail
   * @param residuals what they fail by, by equation
   */
  fewestCells(broken: readonly number[], residuals: Float64Array): number {
    const lines = this.#countLines(broken);
    const least = leastByLines(broken.length, lines);
    if (broken.length > MOST_COUNTED) return least;
    return Math.max(
      least,
      broken.length - threefold(broken.length, lines) - this.#mostGroups(broken, residuals, lines),
    );
  }

  /** A coarser bound that asks only which equations fail, not by how much. */
  fewestCellsByLines(broken: readonly number[]): number {
    return leastByLines(broken.length, this.#countLines(broken));
  }

  #countLines(broken: readonly number[]): Lines {
    let [rowBits, rows, columns] = [0, 0, 0];
    broken.forEach((equation, at) => {
      if (this.#isRow[equation] ?? false) {
        rows++;
        rowBits |= 1 << at;
      } else if (!this.#hasBefore(broken, at)) columns++;
    });
    return { rowBits, rows, columns };
  }

  /** Whether the column of the equation at `at` has been counted. */
  #hasBefore(broken: readonly number[], at: number): boolean {
    const column = this.#column[broken[at] ?? -1];
    for (let i = 0; i < at; i++) {
      const other = broken[i] ?? -1;
      const isColumn = !(this.#isRow[other] ?? true);
      if (isColumn && this.#column[other] === column) return true;
    }
    return false;
  }

  /**
   * Into how many groups the broken equations can be parted at most, each closed in itself. A group of
   * n equations takes n − 1 cells, if it holds rows and columns; one that lacks either takes n, for its
   * cells meet in a line that is not broken.
   */
  #mostGroups(broken: readonly number[], residuals: Float64Array, { rowBits }: Lines): number {
    const all = (1 << broken.length) - 1;
    const closed: number[] = [];
    for (let mask = 1; mask <= all; mask++) {
      const rest = mask & (mask - 1);
      const equation = broken[31 - Math.clz32(mask ^ rest)] ?? -1;
      const [inBalance, inResults] = this.#weights[equation] ?? [0, 0];
      const residual = residuals[equation] ?? 0;
      const balance = (this.#balance[rest] ?? 0) + inBalance * residual;
      const results = (this.#results[rest] ?? 0) + inResults * residual;
      this.#balance[mask] = balance;
      this.#results[mask] = results;
      const isMixed = (mask & rowBits) !== 0 && (mask & ~rowBits) !== 0;
      if (!isMixed || Math.abs(balance) > 1e-6 || Math.abs(results) > 1e-6) continue;
      if (closed.some((part) => (part & mask) === part)) continue;
      closed.push(mask);
      if (closed.length > MOST_GROUPS) return Math.floor(broken.length / 2);
    }
    return mostDisjoint(closed, 0, 0);
  }
}

/** What computing the bound takes, in steps of the search's budget. */
export function stepsOfBound(broken: number): number {
  return 1 + (broken > MOST_COUNTED ? 0 : (1 << broken) >> 7);
}

/** （七）总计 of a column enters three equations, every other cell two: one row and one column. */
function threefold(equations: number, { rows, columns }: Lines): number {
  return equations - rows - columns;
}

function leastByLines(equations: number, lines: Lines): number {
  const pairs = Math.ceil((equations - threefold(equations, lines)) / 2);
  return Math.max(lines.rows, lines.columns, pairs);
}

function mostDisjoint(masks: readonly number[], from: number, used: number): number {
  let most = 0;
  for (let i = from; i < masks.length; i++) {
    const mask = masks[i] ?? 0;
    if ((mask & used) === 0) most = Math.max(most, 1 + mostDisjoint(masks, i + 1, used | mask));
  }
  return most;
}
