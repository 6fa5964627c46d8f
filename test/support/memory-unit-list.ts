/** The unit list used last, kept in memory. */
import type { Unit } from '../../src/collection/units/unit.ts';
import type { UnitListStorage } from '../../src/store/storage/session.ts';

export function createMemoryUnitList(): UnitListStorage {
  let kept: readonly Unit[] | null = null;
  return {
    load: () => Promise.resolve(kept),
    keep(units) {
      kept = units;
      return Promise.resolve();
    },
  };
}
