import type { RankedUnit } from '../../../store/comparisons.ts';

/** Equal values share their place. */
export function rankOf(ranked: readonly RankedUnit[], unit: RankedUnit): number {
  return ranked.findIndex(({ measured }) => measured.value === unit.measured.value) + 1;
}
