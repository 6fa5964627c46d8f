/**
 * A body's table against the sum of its units, cell by cell. The report of a government is the sum of
 * its units', 本级 among them. Counts and money are not negative: a sum above the body's figure is wrong
 * whoever is missing; one below it may be what the missing units would have.
 */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import { childrenOf } from '../children-of.ts';
import type { Collection, UnitYear } from '../collection.ts';
import type { Unit } from '../units/unit.ts';
import { isShownZero } from './given-figure.ts';
import type { GivenState } from './given-figure.ts';
import { readParts } from './parts-of.ts';
import type { Part } from './parts-of.ts';

/**
 * `above`: the sum is more than the body's figure. `below-missing`: less, with units missing.
 * `below-all-in`: less, with all of them in. `unchecked`: a figure that takes part is not certain.
 */
export type RollUpState = 'equal' | 'above' | 'below-missing' | 'below-all-in' | 'unchecked';

export interface RollUpCell {
  readonly id: CellId;
  readonly state: RollUpState;
  /** As it counts: a blank as 0; null = not known. */
  readonly printed: number | null;
  /** Of all that is known of the units, blanks as 0. */
  readonly sum: number;
  /** Of an unchecked one: whose figure is not certain and why, the body's own first. */
  readonly open: readonly OpenFigure[];
}

export interface OpenFigure {
  readonly at: UnitYear;
  readonly state: Exclude<GivenState, 'printed'>;
}

export interface RollUp {
  readonly parent: UnitYear;
  /** The units whose reports are there, in the order of the list. */
  readonly given: readonly UnitYear[];
  readonly missing: readonly Unit[];
  /** In printed order of the body's form. */
  readonly cells: readonly RollUpCell[];
}

const rollUps = new WeakMap<Collection, readonly RollUp[]>();

/** One for each body and year that has a report, where at least one of its units has one too. */
export function listRollUps(collection: Collection): readonly RollUp[] {
  const known = rollUps.get(collection);
  if (known !== undefined) return known;
  const listed = [...childrenOf(collection)].flatMap(([parent, units]) =>
    [...(collection.years.get(parent)?.values() ?? [])].flatMap((at) => {
      const given = units.flatMap(({ name }) => collection.years.get(name)?.get(at.year) ?? []);
      const isIn = new Set(given.map(({ unit }) => unit));
      const missing = units.filter((unit) => !isIn.has(unit));
      return given.length === 0 ? [] : [rollUpOf(at, given, missing)];
    }),
  );
  rollUps.set(collection, listed);
  return listed;
}

function rollUpOf(parent: UnitYear, given: readonly UnitYear[], missing: readonly Unit[]): RollUp {
  const form = parent.member.record;
  const partsAt = readParts(form, given);
  const ownAt = readParts(form, [parent]);
  const isAllIn = missing.length === 0;
  const cells = cellsOf(form).flatMap((cell, place) =>
    ownAt(place).map((own) => compareCell(cell, { own, parts: partsAt(place), isAllIn })),
  );
  return { parent, given, missing, cells };
}

interface Compared {
  readonly own: Part;
  readonly parts: readonly Part[];
  readonly isAllIn: boolean;
}

function compareCell({ id, column }: FormCell, { own, parts, isAllIn }: Compared): RollUpCell {
  let [sum, sure] = [0, 0];
  let isKnown = true;
  for (const { given } of parts) {
    sum += given.figure;
    if (given.state === 'unknown' || given.state === 'form') isKnown = false;
    if (given.state === 'printed') sure += given.figure;
  }
  const printed = own.given.state === 'unknown' ? null : own.given.figure;
  const base = { id, printed, sum: roundFigure(sum), open: [] };
  if (printed === null) return { ...base, state: 'unchecked', open: openOf([own]) };
  if (isKnown && base.sum === printed) return { ...base, state: 'equal' };
  const isSigned = column.kind === 'change';
  const isAbove = !isSigned && roundFigure(sure) > printed;
  const open = openOf(isAbove ? [own] : [own, ...parts]);
  if (open.length > 0) return { ...base, state: 'unchecked', open };
  if (isAbove || (isAllIn && base.sum > printed)) return { ...base, state: 'above' };
  return { ...base, state: isAllIn ? 'below-all-in' : 'below-missing' };
}

/** Figures that are not certain. A blank is, where the report's own sums show it to be 0. */
function openOf(parts: readonly Part[]): OpenFigure[] {
  return parts.flatMap(({ at, where, given }) => {
    const { state } = given;
    if (state === 'printed') return [];
    return state === 'blank' && isShownZero(at.member.record, where) ? [] : [{ at, state }];
  });
}
