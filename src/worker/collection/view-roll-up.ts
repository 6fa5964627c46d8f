/** Roll-ups as they are answered: a body's table against the sum of its units, and one made of them. */
import { childrenOf } from '../../collection/children-of.ts';
import type { Collection, UnitYear } from '../../collection/collection.ts';
import { explainDifferences } from '../../collection/roll-up/explain-difference.ts';
import type { Explanation } from '../../collection/roll-up/explain-difference.ts';
import { impliedTable } from '../../collection/roll-up/implied-table.ts';
import { makeRollUp } from '../../collection/roll-up/make-roll-up.ts';
import type { MadeCell } from '../../collection/roll-up/make-roll-up.ts';
import { listRollUps } from '../../collection/roll-up/roll-up-cells.ts';
import type { RollUp } from '../../collection/roll-up/roll-up-cells.ts';
import type {
  Explained,
  FaultyReport,
  GivenReport,
  ImpliedView,
  MadeCellView,
  MadeRollUpAsked,
  MadeRollUpView,
  RollUpAsked,
  RollUpView,
  Some,
} from './roll-up-protocol.ts';

/** More of a list than a page shows of one cell. */
const FIRST = 24;

const NO_ROLL_UP: RollUpView = {
  report: null,
  given: [],
  missing: [],
  hasOwn: false,
  cells: [],
  implied: null,
};

export function viewRollUp(collection: Collection, { parent, year }: RollUpAsked): RollUpView {
  const whole = listRollUps(collection).find(
    ({ parent: at }) => at.unit.name === parent && at.year === year,
  );
  if (whole === undefined) return NO_ROLL_UP;
  const explanations = explainDifferences(whole);
  return {
    report: whole.parent.member.record.id,
    given: whole.given.map(reportOf),
    missing: whole.missing.map(({ name }) => name),
    hasOwn: (childrenOf(collection).get(parent) ?? []).some(({ kind }) => kind === 'own'),
    cells: whole.cells.map(({ open, ...cell }) => ({
      ...cell,
      open: some(open, ({ at, state }) => ({ ...reportOf(at), state })),
      explained: some(explanations.get(cell.id) ?? [], explained),
    })),
    implied: impliedView(whole),
  };
}

function some<T, V>(list: readonly T[], view: (each: T) => V): Some<V> {
  return { first: list.slice(0, FIRST).map(view), count: list.length };
}

function reportOf({ unit, member }: UnitYear): GivenReport {
  return { unit: unit.name, report: member.record.id };
}

function explained({ at, kind, printed, right, cell, explains }: Explanation): Explained {
  return { ...faultyReport(at), kind, printed, right, cell, cells: explains.length };
}

function faultyReport(at: UnitYear): FaultyReport {
  const { open, returned } = at.member.record;
  return { ...reportOf(at), errors: open.error, returned };
}

function impliedView(whole: RollUp): ImpliedView | null {
  const implied = impliedTable(whole);
  if (implied === null) return null;
  const { figures, impossible, broken } = implied;
  return { figures: [...figures.values()], impossible, broken };
}

export function viewMadeRollUp(
  collection: Collection,
  { parent, year, without, mode }: MadeRollUpAsked,
): MadeRollUpView {
  const left = new Set(without);
  const names = (childrenOf(collection).get(parent) ?? []).map(({ name }) => name);
  const units = names.filter((name) => !left.has(name));
  const made = makeRollUp(collection, { year, units, mode });
  if (made === null) {
    const [cells, taken, withErrors] = [[], [], []];
    return { form: null, cells, taken, withErrors, missing: [], lacking: [], broken: [] };
  }
  return {
    form: made.form,
    cells: made.cells.map(madeCellView),
    taken: made.taken.map(reportOf),
    withErrors: made.withErrors.map(faultyReport),
    missing: made.missing,
    lacking: made.lacking.map((each) => ({ ...each, units: some(each.units, nameOf) })),
    broken: made.broken.map(({ bringers, ...sum }) => ({
      ...sum,
      bringers: some(bringers, ({ at, difference }) => ({ ...reportOf(at), difference })),
    })),
  };
}

function madeCellView({ id, figure, ...units }: MadeCell): MadeCellView {
  return {
    id,
    figure,
    blanks: some(units.blanks, nameOf),
    unknown: some(units.unknown, nameOf),
    open: some(units.open, nameOf),
    returned: some(units.returned, nameOf),
    published: some(units.published, nameOf),
  };
}

function nameOf({ unit }: UnitYear): string {
  return unit.name;
}
