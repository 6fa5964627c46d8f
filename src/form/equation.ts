/** A 勾稽关系: cells that add up to others. */
import type { AnyTableId, CellId, ColumnRole, RowRole } from './form-types.ts';

/** The rules that check a sum; all but the last are fixed by the data format. */
export const EQUATION_RULES = [
  'requests-column-balance',
  'requests-result-total',
  'requests-row-total',
  'disputes-row-total',
  'statistics-total',
] as const;
export type EquationRule = (typeof EQUATION_RULES)[number];

export function isEquationRule(rule: string): rule is EquationRule {
  return EQUATION_RULES.some((each) => each === rule);
}

/** Σ left = Σ right. `left` are the addends, `right` holds the printed total (or both of 三 and 四). */
export interface Equation {
  readonly rule: EquationRule;
  readonly table: AnyTableId;
  /** The row or column that the equation runs along. */
  readonly line: string;
  /** Which of the two that is, and what it counts. */
  readonly along:
    | { readonly kind: 'row'; readonly role: RowRole | undefined }
    | { readonly kind: 'column'; readonly role: ColumnRole | undefined };
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}
