/** The comparisons as the interface needs them: the pure figures of `compare`, made reachable. */
import { listIndicators } from '../compare/indicators.ts';
import type { FormCell } from '../form/editions.ts';
import type { CellId } from '../form/form-types.ts';

export { listIndicators };
export { CHART_IDS, CHARTS, isChart } from '../compare/charts.ts';
export type { ChartId, FiguresOf } from '../compare/charts.ts';
export { OUTCOMES } from '../compare/outcome-shares.ts';
export type { Outcome } from '../compare/outcome-shares.ts';
export { repeatsOf } from '../compare/repeats.ts';

export function findIndicator(id: string): FormCell | undefined {
  return listIndicators().find((cell) => cell.id === id);
}

/** What is compared first: 本年新收, of all applicants. */
export function firstIndicator(): CellId {
  const cells = listIndicators();
  const received = cells.find(
    ({ row, column }) => row.role === 'received' && column.role === 'total',
  );
  const first = received ?? cells[0];
  if (first === undefined) throw new Error('the form has no figures');
  return first.id;
}
