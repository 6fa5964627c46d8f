/**
 * Cells that the reviewer has compared with the original and found right (已核对无误): the search for
 * what is wrong leaves them alone. A lock is on the figure, not on the place: another figure in the
 * cell takes it off, and the same one again brings it back.
 */
import { cellsOf } from '../form/editions.ts';
import type { CellId } from '../form/form-types.ts';
import { gather } from '../lib/gather.ts';
import type { Report } from './report.ts';

/** The figure that each confirmed cell had; null = the reviewer confirmed that it is blank. */
export type Confirmed = Readonly<Partial<Record<CellId, number | null>>>;

export function isConfirmed(cell: CellId, report: Report, confirmed: Confirmed): boolean {
  const figure = confirmed[cell];
  return figure !== undefined && figure === (report.cells[cell]?.value ?? null);
}

/** In printed order. @param report after its edits */
export function confirmedCells(report: Report, confirmed: Confirmed): CellId[] {
  return gather(cellsOf(report), ({ id }) => (isConfirmed(id, report, confirmed) ? [id] : []));
}
