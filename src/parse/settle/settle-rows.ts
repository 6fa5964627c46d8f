/**
 * Settles the doubtful rows of table 3 together: of all combinations of their readings, which keep
 * the column sums (第一项加第二项之和，等于第三项加第四项之和; （七）总计 = the outcomes)? An exact search
 * over partial sums; a reading that stands in no solution is out, whatever its own row says.
 */
import type { SumWeights } from '../../form/equations.ts';
import { gather } from '../../lib/gather.ts';

export interface SettleRow {
  readonly weights: SumWeights;
  /** One reading = certain. None = nothing is known of the row. */
  readonly readings: readonly (readonly (number | null)[])[];
}

export type Settlement =
  | {
      readonly kind: 'solved';
      /** For each row the indices of the readings that stand in some solution. */
      readonly kept: readonly (readonly number[])[];
      /** Columns whose printed sums had to be left out because no combination satisfies them. */
      readonly dropped: readonly number[];
    }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'gave-up' };

/** Steps (a partial sum met with a reading) over all attempts, after which the search gives up. */
const MOST_STEPS = 250_000;

interface Budget {
  steps: number;
}

/**
 * @param rows every row of the table
 * @param columns how many figures a row holds
 */
export function settleRows(rows: readonly SettleRow[], columns: number): Settlement {
  const all = Array.from({ length: columns }, (_, column) => column);
  const budget: Budget = { steps: MOST_STEPS };
  // A real error in the report breaks the sums of one column, or of two; the others still decide.
  for (const dropped of [[], ...all.map((column) => [column]), ...pairsOf(all)]) {
    const columnsLeft = all.filter((column) => !dropped.includes(column));
    const kept = new SumSearch(rows, columnsLeft, budget).run();
    if (kept === 'gave-up') return { kind: 'gave-up' };
    if (kept !== null) return { kind: 'solved', kept, dropped };
  }
  return { kind: 'contradiction' };
}

function pairsOf(items: readonly number[]): number[][] {
  return gather(items, (left, index) => items.slice(index + 1).map((right) => [left, right]));
}

interface Equation {
  readonly kind: 0 | 1;
  readonly column: number;
}

interface State {
  readonly sums: readonly number[];
  /** Which reading of the row led here from which earlier state. */
  readonly from: { readonly state: State | null; readonly reading: number }[];
}

/** What the rows from some point on can still add to each equation. */
interface Reach {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

class SumSearch {
  readonly #rows: readonly SettleRow[];
  readonly #equations: readonly Equation[];
  readonly #budget: Budget;

  constructor(rows: readonly SettleRow[], columns: readonly number[], budget: Budget) {
    this.#rows = rows;
    this.#budget = budget;
    this.#equations = usableEquations(rows, columns);
  }

  /** The readings of each row that stand in some solution; null when there is none. */
  run(): number[][] | 'gave-up' | null {
    const reaches = this.#reaches();
    let layer: State[] = [{ sums: this.#equations.map(() => 0), from: [] }];
    for (const [index, row] of this.#rows.entries()) {
      const next = new Map<string, State>();
      for (const state of layer) {
        this.#budget.steps -= Math.max(row.readings.length, 1);
        if (this.#budget.steps < 0) return 'gave-up';
        this.#extend(state, row, { next, reach: reaches[index + 1] });
      }
      layer = [...next.values()];
      if (layer.length === 0) return null;
    }
    return traceBack(layer, this.#rows.length);
  }

  #extend(
    state: State,
    row: SettleRow,
    { next, reach }: { readonly next: Map<string, State>; readonly reach: Reach | undefined },
  ): void {
    const readings = row.readings.length === 0 ? [[]] : row.readings;
    readings.forEach((values, reading) => {
      const sums = this.#equations.map(
        (equation, index) => (state.sums[index] ?? 0) + part(row, values, equation),
      );
      if (reach === undefined || !canReachZero(sums, reach)) return;
      const key = sums.join();
      const known = next.get(key);
      if (known === undefined) next.set(key, { sums, from: [{ state, reading }] });
      else known.from.push({ state, reading });
    });
  }

  /** For each row, what it and those after it can add; the last entry, after all rows, is zero. */
  #reaches(): Reach[] {
    const zero = this.#equations.map(() => 0);
    const reaches: Reach[] = [{ least: zero, most: zero }];
    for (const row of [...this.#rows].reverse()) {
      const after = reaches[0] ?? { least: zero, most: zero };
      const ranges = this.#equations.map((equation) => {
        const parts = row.readings.map((values) => part(row, values, equation));
        return parts.length === 0 ? [0, 0] : [Math.min(...parts), Math.max(...parts)];
      });
      reaches.unshift({
        least: after.least.map((value, i) => value + (ranges[i]?.[0] ?? 0)),
        most: after.most.map((value, i) => value + (ranges[i]?.[1] ?? 0)),
      });
    }
    return reaches;
  }
}

function part(
  row: SettleRow,
  values: readonly (number | null)[],
  { kind, column }: Equation,
): number {
  return row.weights[kind] * (values[column] ?? 0);
}

/** Sums that the remaining rows can no longer bring back to zero are left at once. */
function canReachZero(sums: readonly number[], { least, most }: Reach): boolean {
  return sums.every((sum, i) => sum + (least[i] ?? 0) <= 0 && sum + (most[i] ?? 0) >= 0);
}

/** A column sum can be used only where every row that enters it is known in that column. */
function usableEquations(rows: readonly SettleRow[], columns: readonly number[]): Equation[] {
  return gather([0, 1] as const, (kind) =>
    columns
      .filter((column) =>
        rows.every(
          (row) =>
            row.weights[kind] === 0 ||
            (row.readings.length > 0 && row.readings.every((values) => values[column] !== null)),
        ),
      )
      .map((column) => ({ kind, column })),
  );
}

function traceBack(solved: readonly State[], length: number): number[][] {
  const kept = Array.from({ length }, () => new Set<number>());
  let states = new Set(solved);
  for (let row = length - 1; row >= 0; row--) {
    const earlier = new Set<State>();
    for (const state of states) {
      for (const { state: before, reading } of state.from) {
        kept[row]?.add(reading);
        if (before !== null) earlier.add(before);
      }
    }
    states = earlier;
  }
  return kept.map((readings) => [...readings].sort((left, right) => left - right));
}
