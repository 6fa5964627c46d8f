/** The figures of the paragraph that is drafted beside a made roll-up. */
import { tablesOf } from '../../../../form/editions.ts';
import type { FormVariant } from '../../../../form/editions.ts';
import type { CellId, ColumnRole, RowRole, TableId } from '../../../../form/form-types.ts';
import { cellsOfRoles } from '../../../../form/roles.ts';
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import { sumKnown } from '../../../../report/figure-of.ts';
import type { MadeCellView } from '../../../../store/collection/roll-up/roll-up-types.ts';

/** null = no unit gives a figure that it needs. */
export interface DraftFigures {
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly handled: number | null;
  readonly granted: number | null;
  readonly partial: number | null;
  readonly carriedOut: number | null;
  readonly reviews: number | null;
  readonly lawsuits: number | null;
}

export function draftFigures(form: FormVariant, cells: readonly MadeCellView[]): DraftFigures {
  const figures = new Map<CellId, number | null>(cells.map(({ id, figure }) => [id, figure]));
  const total = (table: TableId, row: RowRole, column: ColumnRole = 'total'): number | null => {
    const ids = cellsOfRoles(tablesOf(form)[table], [row], [column]);
    return ids.length === 0 ? null : sumKnown(ids, (id) => figures.get(id) ?? null);
  };
  return {
    received: total('requests', 'received'),
    carriedIn: total('requests', 'carriedIn'),
    handled: total('requests', 'total'),
    granted: total('requests', 'granted'),
    partial: total('requests', 'partial'),
    carriedOut: total('requests', 'carriedOut'),
    reviews: total('disputes', 'review'),
    lawsuits: total('disputes', 'litigation'),
  };
}

/** 「40.32%」; null where there is nothing to take a share of. */
export function shareOf(part: number | null, whole: number | null): string | null {
  if (part === null || whole === null || whole <= 0) return null;
  return `${(Math.round(roundFigure((part * 10_000) / whole)) / 100).toFixed(2)}%`;
}
