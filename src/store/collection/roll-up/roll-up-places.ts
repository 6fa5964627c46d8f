/** Which bodies have units, on which years there is something to roll up, and where a finding on it stands. */
import { childrenOf } from '../../../collection/children-of.ts';
import { splitCellId, TABLE_IDS } from '../../../form/form-types.ts';
import type { CheckedCollection } from '../../app-state.ts';
import type { DecidedFinding } from '../between.ts';
import type { CollectionPlace } from '../collection-place.ts';

export interface RollUpBody {
  readonly name: string;
  readonly units: readonly string[];
  /** Rising; its own report or one of a unit's is on them. */
  readonly years: readonly number[];
}

const known = new WeakMap<CheckedCollection, readonly RollUpBody[]>();
const NONE: readonly RollUpBody[] = [];

/** In the order of the list; the same array for the same answer. */
export function listBodies(collection: CheckedCollection): readonly RollUpBody[] {
  if (!collection.isListed) return NONE;
  const before = known.get(collection);
  if (before !== undefined) return before;
  const bodies = findBodies(collection);
  known.set(collection, bodies);
  return bodies;
}

function findBodies(collection: CheckedCollection): readonly RollUpBody[] {
  const { years, ledger } = collection;
  const reportsOf = new Map(ledger.map(({ unit, reports }) => [unit.name, reports]));
  return [...childrenOf(collection)].map(([name, children]) => {
    const units = children.map((unit) => unit.name);
    const onYear = (at: number): boolean =>
      [name, ...units].some((each) => (reportsOf.get(each)?.[at] ?? null) !== null);
    return { name, units, years: years.filter((_year, at) => onYear(at)) };
  });
}

/** Where the roll-up shows the cell that a finding is about; null for findings that are not on a roll-up. */
export function placeOfFinding({ finding, key }: DecidedFinding): Partial<CollectionPlace> | null {
  const [first] = finding.cells;
  const table = TABLE_IDS.find((id) => id === splitCellId(first?.cell ?? '')?.table);
  if (finding.rule !== 'roll-up' || first === undefined || table === undefined) return null;
  const { unit, year } = finding;
  return { tab: 'rollUp', unit, year, table, cell: first.cell, finding: key };
}
