/** The comparisons as the interface needs them: the pure figures of `compare`, made reachable. */
import { listIndicators } from '../compare/indicators.ts';
import type { FormCell } from '../form/editions.ts';

export { listIndicators };
export { rankReports } from '../compare/ranking.ts';
export type { RankedReport } from '../compare/ranking.ts';
export { OUTCOMES, outcomeShares } from '../compare/outcome-shares.ts';
export type { OutcomeShares } from '../compare/outcome-shares.ts';
export { repeatsOf } from '../compare/repeats.ts';
export { trendsOf } from '../compare/trends.ts';
export type { Trend } from '../compare/trends.ts';

export function findIndicator(id: string): FormCell | undefined {
  return listIndicators().find((cell) => cell.id === id);
}
