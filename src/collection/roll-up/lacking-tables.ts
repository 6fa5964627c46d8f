/** A unit that handed in may still give nothing for a table: the sum is then smaller than it looks. */
import { cellsOf } from '../../form/editions.ts';
import type { FormVariant } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { TableId } from '../../form/form-types.ts';
import type { UnitYear } from '../collection.ts';
import type { Part } from './parts-of.ts';

export interface LackingTable {
  readonly table: TableId;
  /** `lost`: the report has no such table, or none that can be read; `blank`: it stands there, not filled in. */
  readonly kind: 'lost' | 'blank';
  readonly units: readonly UnitYear[];
}

/** @param partsAt what the units give, in their order, for the cell at a place of the form */
export function lackingTables(
  form: FormVariant,
  units: readonly UnitYear[],
  partsAt: (place: number) => readonly Part[],
): readonly LackingTable[] {
  const cells = cellsOf(form);
  return TABLE_IDS.flatMap((table) => {
    const rows = cells.flatMap((cell, place) => (cell.table === table ? [partsAt(place)] : []));
    const statesOf = (nth: number): readonly string[] =>
      rows.map((parts) => parts[nth]?.given.state ?? 'form');
    const [lost, blank]: [UnitYear[], UnitYear[]] = [[], []];
    for (const [nth, unit] of units.entries()) {
      const states = statesOf(nth);
      if (states.some((state) => state === 'printed' || state === 'doubt')) continue;
      (states.includes('blank') ? blank : lost).push(unit);
    }
    return [
      { table, kind: 'lost', units: lost } as const,
      { table, kind: 'blank', units: blank } as const,
    ].filter((each) => each.units.length > 0);
  });
}
