/**
 * The sums of the form as living formulas. A blank counts as nothing, as in the rules; a cell with text in it
 * (unreadable, or not in the document) cannot be summed, and the check says so.
 */
import type { CellId } from '../../form/form-types.ts';
import type { Equation } from '../../form/equation.ts';

/** What a check cell says. */
const CHECK_WORDS = { holds: '平', off: '差 ', unknown: '不能核' } as const;

/** Places to which a difference is told: those of an amount of money. */
const PLACES = 6;

/** @param addressOf where a cell of the equation stands @returns without the sign = */
export function checkFormula(
  { left, right }: Equation,
  addressOf: (cell: CellId) => string,
): string {
  const listed = (cells: readonly CellId[]): string => cells.map(addressOf).join(',');
  const all = listed([...left, ...right]);
  const difference = `ROUND(SUM(${listed(left)})-SUM(${listed(right)}),${PLACES})`;
  const { holds, off, unknown } = CHECK_WORDS;
  return `IF(COUNTA(${all})>COUNT(${all}),"${unknown}",IF(${difference}=0,"${holds}","${off}"&${difference}))`;
}
