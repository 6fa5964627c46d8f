/** The form's own sums on a table that nobody printed: one that was made, or that follows from others. */
import type { FormVariant } from '../../form/editions.ts';
import type { Equation } from '../../form/equation.ts';
import { equationsOf } from '../../form/equations.ts';
import type { CellId } from '../../form/form-types.ts';
import { sumKnown } from '../../report/figure-of.ts';

export interface BrokenSum {
  readonly equation: Equation;
  readonly left: number;
  readonly right: number;
}

/** Those that do not hold; one with a figure that is not known is not checked. */
export function brokenSums(
  form: FormVariant,
  figureAt: (id: CellId) => number | null,
): readonly BrokenSum[] {
  return equationsOf(form).flatMap((equation) => {
    const left = sumKnown(equation.left, figureAt);
    const right = sumKnown(equation.right, figureAt);
    return left === null || right === null || left === right ? [] : [{ equation, left, right }];
  });
}
