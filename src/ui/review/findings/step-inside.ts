/** A finding about many figures of a picture is walked figure by figure before the next finding. */
import { splitCellId } from '../../../form/form-types.ts';
import { asksToCompare, cellsInDoubt } from '../../../report/seen/cells-in-doubt.ts';
import { cellsOf } from '../../../form/editions.ts';
import type { AppStoreState, Selection } from '../../../store/app-state.ts';
import type { Direction } from './walk-findings.ts';

/** @returns null where the chosen finding has no more of them that way */
export function stepInside(
  { open, selection }: Pick<AppStoreState, 'open' | 'selection'>,
  direction: Direction,
): Selection | null {
  const { finding: index, cell } = selection;
  const finding = index === null ? undefined : open?.findings[index];
  if (open === null || cell === null || finding === undefined || !asksToCompare(finding))
    return null;
  const order = cellsOf(open.report).map(({ id }) => id);
  const at = order.indexOf(cell);
  const left = cellsInDoubt(open).filter(
    (id) => finding.cells.includes(id) && (order.indexOf(id) - at) * direction > 0,
  );
  const next = left.at(direction === 1 ? 0 : -1);
  if (next === undefined) return null;
  return { finding: index, cell: next, tab: splitCellId(next)?.table ?? 'text' };
}
