import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useApp } from '../../shared/app-context.ts';
import { unitsNow } from './units-now.ts';

const selectKnown = (state: AppStoreState): readonly Unit[] | null => collectionState(state).units;

/** The units as they stand now, and whether the user has given a list of them. */
export function useKnownUnits(collection: CheckedCollection): {
  readonly units: readonly Unit[];
  readonly isListed: boolean;
} {
  const known = useApp(selectKnown);
  const isListed = known?.some(({ grown }) => grown !== true) ?? false;
  return { units: unitsNow(collection, known), isListed };
}
