/** Cells whose result is to be calculated anew, with what they are calculated from. */
import type { Remark } from '../../../document/document.ts';
import type { Budget } from '../../budget.ts';
import { evaluateFormula } from './formula.ts';
import type { CellPlace, Formula, FormulaSheet } from './formula.ts';

export interface FormulaCell<Look> extends CellPlace {
  readonly look: Look;
  /** Null for a formula that is not followed. */
  readonly formula: Formula | null;
  /** As written, for the remark. */
  readonly written: string;
  /** The result that was stored with it, as text. */
  readonly stored: string;
}

/** The result, null where the stored one must do; and a remark where that is another or may be out of date. */
export interface Recalculated {
  readonly value: number | null;
  readonly remarks: readonly Remark[];
}

export class FormulaCells<Look> implements FormulaSheet {
  readonly #values = new Map<string, number | string>();
  readonly #formulas = new Map<string, FormulaCell<Look>>();
  readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  get cells(): Iterable<FormulaCell<Look>> {
    return this.#formulas.values();
  }

  addValue(place: CellPlace, value: number | string): void {
    this.#values.set(keyOf(place), value);
  }

  addFormula(cell: FormulaCell<Look>): void {
    this.#formulas.set(keyOf(cell), cell);
  }

  formulaAt(place: CellPlace): Formula | null {
    return this.#formulas.get(keyOf(place))?.formula ?? null;
  }

  valueAt(place: CellPlace): number | string | null {
    return this.#values.get(keyOf(place)) ?? null;
  }

  recalculate({ formula, written, stored }: FormulaCell<Look>): Recalculated {
    const value = formula === null ? null : evaluateFormula(formula, this);
    if (value !== null) {
      const isSame = stored === '' || Number(stored) === value;
      return { value, remarks: isSame ? [] : [{ kind: 'stale', text: stored }] };
    }
    // Words put together by a formula are no figure.
    const isFigure = stored === '' || !Number.isNaN(Number(stored));
    return { value: null, remarks: isFigure ? [{ kind: 'stale', text: written }] : [] };
  }
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
