/** The chosen cell of the table that is shown, and the finding on it, which the keys decide on. */
import { useEffect, useRef } from 'react';
import type { CellId } from '../../../../form/form-types.ts';
import type { PrintedTable } from '../../../../form/printed-table.ts';
import type { AppStoreState } from '../../../../store/app-state.ts';
import { foundBetween } from '../../../../store/collection/between.ts';
import type { DecidedFinding } from '../../../../store/collection/between.ts';
import type { CollectionPlace } from '../../../../store/collection/collection-place.ts';
import { placeOfFinding } from '../../../../store/collection/roll-up/roll-up-places.ts';
import type { RollUpCellView } from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useActions, useApp } from '../../../shared/app-context.ts';

const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;

/** Until one is chosen: the first that is wrong, or else the first of all. */
export function chooseCell(
  wanted: CellId | null,
  { figures }: PrintedTable,
  cells: readonly Pick<RollUpCellView, 'id' | 'state'>[],
): CellId | null {
  const all = figures.flat();
  if (wanted !== null && all.includes(wanted)) return wanted;
  const wrong = new Set(
    cells.filter(({ state }) => state === 'above' || state === 'below-all-in').map(({ id }) => id),
  );
  return all.find((id) => wrong.has(id)) ?? all[0] ?? null;
}

/**
 * The finding on a cell is chosen along with it. Whoever comes from a chosen finding on a roll-up is led to
 * its cell first.
 */
export function useFindingOf(
  cell: CellId | null,
  { parent, year }: { readonly parent: string; readonly year: number },
): DecidedFinding | null {
  const found = useApp(foundBetween);
  const place = useApp(selectPlace);
  const { goInCollection } = useActions();
  const isLed = useRef(false);
  const on = found.find(
    ({ finding }) =>
      finding.rule === 'roll-up' &&
      finding.unit === parent &&
      finding.year === year &&
      finding.cells[0]?.cell === cell,
  );
  const key = on?.key ?? null;
  useEffect(() => {
    const from = isLed.current ? undefined : found.find((each) => each.key === place.finding);
    isLed.current = true;
    const to = from === undefined || from.key === key ? null : placeOfFinding(from);
    if (to !== null) goInCollection(to);
    else if (place.finding !== key) goInCollection({ finding: key });
  }, [found, key, place.finding, goInCollection]);
  return on ?? null;
}
