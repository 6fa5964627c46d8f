/** Unit lists and deadlines as the interface needs them: what `collection` knows of them, made reachable. */
export { daysBetween, lastDayOf } from '../../collection/rules/late.ts';
export type { CollectionSettings } from '../../collection/settings.ts';
export { nameKey } from '../../collection/units/name-key.ts';
export {
  findOrphans,
  findSoleGovernment,
  listGrown,
  putUnder,
} from '../../collection/units/put-under.ts';
export { rowsOfText } from '../../collection/units/rows-of-text.ts';
export { applyUnitChange } from '../../collection/units/unit-change.ts';
export type { UnitChange } from '../../collection/units/unit-change.ts';
export { readUnitList, writeUnitList } from '../../collection/units/unit-list.ts';
