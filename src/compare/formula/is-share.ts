/**
 * Whether a quotient is the share of a part in its whole, whatever the figures are: only then there is an
 * interval. The sums of the form tell: 予以公开 is a part of （七）总计, as 总计 is one of 新收 + 上年结转.
 */
import type { CellId } from '../../form/form-types.ts';
import type { FormVariant } from '../../form/editions.ts';
import { equationsOf } from '../../form/equations.ts';
import type { Equation } from '../../form/equation.ts';
import { addSums } from './expression.ts';
import type { Quotient, Sum } from './expression.ts';

const known = new WeakMap<Quotient, Map<readonly Equation[], boolean>>();

export function isShareOf(quotient: Quotient, variant: FormVariant): boolean {
  const equations = equationsOf(variant);
  const byForm = known.get(quotient) ?? new Map<readonly Equation[], boolean>();
  known.set(quotient, byForm);
  const before = byForm.get(equations);
  if (before !== undefined) return before;
  const above = expand(quotient.above, equations);
  const left = balance(addSums(expand(quotient.below, equations), above, -1), equations);
  const isShare = [above, left].every((sum) => [...sum.values()].every((count) => count >= 0));
  byForm.set(equations, isShare);
  return isShare;
}

/** Totals as what they add up, until none is left. */
function expand(sum: Sum, equations: readonly Equation[]): Sum {
  let expanded = sum;
  for (const rule of ['requests-row-total', 'disputes-row-total', 'requests-result-total']) {
    for (const { left, right } of equations.filter((each) => each.rule === rule)) {
      const [total] = right;
      const count = total === undefined ? 0 : (expanded.get(total) ?? 0);
      if (total === undefined || count === 0) continue;
      const parts = new Map(left.map((id): [CellId, number] => [id, count]));
      expanded = addSums(new Map([...expanded].filter(([id]) => id !== total)), parts);
    }
  }
  return expanded;
}

/** What comes in is what was handled and what is carried on: so far as it is there, it may stand for that. */
function balance(sum: Sum, equations: readonly Equation[]): Sum {
  let balanced = sum;
  for (const { left, right } of equations.filter(
    ({ rule }) => rule === 'requests-column-balance',
  )) {
    const count = Math.min(...left.map((id) => balanced.get(id) ?? 0));
    if (count <= 0) continue;
    const each = (ids: readonly CellId[]): Sum => new Map(ids.map((id) => [id, count]));
    balanced = addSums(addSums(balanced, each(left), -1), expand(each(right), equations));
  }
  return balanced;
}
