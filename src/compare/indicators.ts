/** What can be compared: every figure of every edition, once, in printed order. */
import { cellsOf, EDITIONS, variantsOf } from '../form/editions.ts';
import type { FormCell } from '../form/editions.ts';

let known: readonly FormCell[] | null = null;

export function listIndicators(): readonly FormCell[] {
  if (known !== null) return known;
  const cells = [...EDITIONS].reverse().flatMap(({ id }) => variantsOf(id).flatMap(cellsOf));
  const seen = new Set<string>();
  known = cells.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
  return known;
}
