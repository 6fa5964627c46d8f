/**
 * How much the search may do: steps, so that it ends alike everywhere, and time where a clock is
 * given. Core code has no clock of its own.
 */
export interface BudgetLimits {
  readonly steps?: number;
  /** Milliseconds from any start, e.g. `() => performance.now()`. */
  readonly clock?: () => number;
}

/** A step is one cell tried; so many take well under 200 ms. */
const MOST_STEPS = 120_000;
const MOST_MILLISECONDS = 200;
/** The clock is read once in so many steps. */
const STEPS_A_LOOK = 256;

export class Budget {
  #stepsLeft: number;
  readonly #clock: (() => number) | undefined;
  readonly #end: number;

  constructor({ steps = MOST_STEPS, clock }: BudgetLimits) {
    this.#stepsLeft = steps;
    this.#clock = clock;
    this.#end = (clock?.() ?? 0) + MOST_MILLISECONDS;
  }

  get isSpent(): boolean {
    return this.#stepsLeft <= 0;
  }

  /** @returns false when there is nothing left to spend */
  spend(steps = 1): boolean {
    if (this.isSpent) return false;
    const looked = Math.floor(this.#stepsLeft / STEPS_A_LOOK);
    this.#stepsLeft -= steps;
    const isLook = Math.floor(this.#stepsLeft / STEPS_A_LOOK) < looked;
    if (isLook && this.#clock !== undefined && this.#clock() > this.#end) this.#stepsLeft = 0;
    return !this.isSpent;
  }
}
