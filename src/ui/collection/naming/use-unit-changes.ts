/** What is done to units: each a step, left out where it would change nothing. */
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { applyUnitChange } from '../../../store/collection/unit-lists.ts';
import type { UnitChange } from '../../../store/collection/unit-lists.ts';
import { useActions, useReadState } from '../../shared/app-context.ts';

/** @returns whether the change could be made */
export function useUnitChanges(): (change: UnitChange) => boolean {
  const { changeCollection } = useActions();
  const read = useReadState();
  return (change) => {
    const units = collectionState(read()).units ?? [];
    if (applyUnitChange(units, change) === units) return false;
    changeCollection({ kind: 'units', change });
    return true;
  };
}
