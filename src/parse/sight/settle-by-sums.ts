/**
 * The sums of the form over what print may be. They confirm more than they correct: clear print is never
 * overruled, at most two figures change at once, and each change must make a sum hold that did not.
 */
import type { Equation } from '../../form/equation.ts';
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { Cell } from '../../report/report.ts';
import type { SeenCell, SeenOption } from './seen-cells.ts';

/** What a sum that comes to hold is worth, in nats of likelihood. */
const WORTH = 2;
/** Print that is likelier than this is clear. */
const CLEAR = 0.8;
/** Readings less likely than this, or further down the list, are not tried. */
const LEAST_LIKELY = 0.05;
const MOST_OPTIONS = 5;
/** More moves than this are not tried in pairs. */
const MOST_PAIRED = 400;
const MOST_ROUNDS = 60;
const LEAST_GAIN = 0.01;

/** A cell and the option that it is set to. */
interface Move {
  readonly id: CellId;
  readonly option: number;
}

export class SumSettler {
  readonly #seen: ReadonlyMap<CellId, SeenCell>;
  readonly #cells: Readonly<Record<CellId, Cell>>;
  readonly #equations: readonly Equation[];
  readonly #byCell = new Map<CellId, Equation[]>();
  readonly #picked = new Map<CellId, number>();

  constructor(
    seen: readonly SeenCell[],
    cells: Readonly<Record<CellId, Cell>>,
    equations: readonly Equation[],
  ) {
    this.#seen = new Map(seen.map((cell) => [cell.id, cell]));
    this.#cells = cells;
    this.#equations = equations;
    for (const equation of equations) {
      for (const id of membersOf(equation)) {
        const known = this.#byCell.get(id) ?? [];
        this.#byCell.set(id, known);
        known.push(equation);
      }
    }
  }

  /** Greedy: the change that gains most, until none gains. */
  settle(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const moves = this.#movesInBroken();
      const best = this.#bestSingle(moves) ?? this.#bestPair(moves);
      if (best === null) return;
      for (const { id, option } of best) this.#picked.set(id, option);
    }
  }

  equationsOf(id: CellId): readonly Equation[] {
    return this.#byCell.get(id) ?? [];
  }

  isChanged(id: CellId): boolean {
    return (this.#picked.get(id) ?? 0) !== 0;
  }

  optionOf({ id, options, cell }: SeenCell): SeenOption {
    const picked = options[this.#picked.get(id) ?? 0];
    return picked ?? { value: cell.value, confidence: 0, raw: cell.raw };
  }

  /** As picked; a blank counts as 0. */
  valueOf(id: CellId): number {
    const seen = this.#seen.get(id);
    return (seen === undefined ? this.#cells[id]?.value : this.optionOf(seen).value) ?? 0;
  }

  /** Whether it has a figure or is blank; a sum with one that is neither is not checked. */
  isReadable(id: CellId): boolean {
    const seen = this.#seen.get(id);
    if (seen !== undefined) return seen.isBlank || this.optionOf(seen).value !== null;
    const cell = this.#cells[id];
    return cell !== undefined && cell.state !== 'unreadable' && cell.state !== 'lost';
  }

  isChecked(equation: Equation): boolean {
    return membersOf(equation).every((id) => this.isReadable(id));
  }

  holds({ left, right }: Equation): boolean {
    const sum = (ids: readonly CellId[]): number =>
      ids.reduce((total, id) => total + this.valueOf(id), 0);
    return roundFigure(sum(left) - sum(right)) === 0;
  }

  #movesInBroken(): Move[] {
    const broken = this.#equations.filter((equation) => !this.holds(equation));
    const ids = new Set(gather(broken, membersOf));
    return gather([...ids], (id) => {
      const seen = this.#seen.get(id);
      return seen === undefined ? [] : this.#movesOf(seen);
    });
  }

  #movesOf({ id, options }: SeenCell): Move[] {
    const picked = this.#picked.get(id) ?? 0;
    const isClear = (options[0]?.confidence ?? 1) >= CLEAR;
    return gather(options.slice(0, MOST_OPTIONS), ({ value, confidence }, option): Move[] => {
      const isOpen = !isClear && confidence >= LEAST_LIKELY && value !== null;
      return option !== picked && (option === 0 || isOpen) ? [{ id, option }] : [];
    });
  }

  #bestSingle(moves: readonly Move[]): readonly Move[] | null {
    return this.#bestOf(moves.map((move) => [move]));
  }

  #bestPair(moves: readonly Move[]): readonly Move[] | null {
    if (moves.length >= MOST_PAIRED) return null;
    const pairs = gather(moves, (first, index) =>
      gather(moves.slice(index + 1), (second) => (second.id === first.id ? [] : [[first, second]])),
    );
    return this.#bestOf(pairs);
  }

  #bestOf(sets: readonly (readonly Move[])[]): readonly Move[] | null {
    let best: { readonly moves: readonly Move[]; readonly gain: number } | null = null;
    for (const moves of sets) {
      const gain = this.#gainOf(moves);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { moves, gain };
    }
    return best?.moves ?? null;
  }

  /** What likelihood and sums are worth after the moves, against before. */
  #gainOf(moves: readonly Move[]): number {
    const before = moves.map(({ id }) => this.#picked.get(id) ?? 0);
    const touched = [...new Set(gather(moves, ({ id }) => this.equationsOf(id)))];
    const heldBefore = touched.filter((equation) => this.holds(equation)).length;
    let gain = 0;
    moves.forEach(({ id, option }, index) => {
      gain += Math.log(this.#likelihood(id, option) / this.#likelihood(id, before[index] ?? 0));
      this.#picked.set(id, option);
    });
    gain += WORTH * (touched.filter((equation) => this.holds(equation)).length - heldBefore);
    moves.forEach(({ id }, index) => this.#picked.set(id, before[index] ?? 0));
    return gain;
  }

  #likelihood(id: CellId, option: number): number {
    return Math.max(1e-6, this.#seen.get(id)?.options[option]?.confidence ?? 1);
  }
}

export function membersOf({ left, right }: Equation): CellId[] {
  return [...left, ...right];
}
