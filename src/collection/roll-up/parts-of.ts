/** Behind each figure of a table that units go into: which unit gives what. */
import { cellsOf } from '../../form/editions.ts';
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import type { UnitYear } from '../collection.ts';
import { alignForms, NOWHERE } from '../../form/align-forms.ts';
import type { AlignedCell } from '../../form/align-forms.ts';
import { givenFigure } from './given-figure.ts';
import type { Given } from './given-figure.ts';

/** What one report gives for a cell. */
export interface Part {
  readonly at: UnitYear;
  /** Where in its own form. */
  readonly where: AlignedCell;
  readonly given: Given;
}

/** @returns what each unit gives for the cell at a place of the form of the table */
export function readParts(
  form: FormVariant,
  units: readonly UnitYear[],
): (place: number) => readonly Part[] {
  const aligned = units.map((at) => ({ at, cells: alignForms(form, at.member.record) }));
  return (place) =>
    aligned.map(({ at, cells }) => {
      const where = cells[place] ?? NOWHERE;
      return { at, where, given: givenFigure(at.member.record, where) };
    });
}

export function partsOf(
  form: FormVariant,
  units: readonly UnitYear[],
  id: CellId,
): readonly Part[] {
  return readParts(form, units)(cellsOf(form).findIndex((cell) => cell.id === id));
}
