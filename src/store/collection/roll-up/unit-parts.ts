/** Behind each figure of a roll-up: which unit gave what. One cell at a time, so the page can ask at every arrow key. */
import { alignForms, NOWHERE } from '../../../form/align-forms.ts';
import { givenFigure } from '../../../collection/roll-up/given-figure.ts';
import type { Given } from '../../../collection/roll-up/given-figure.ts';
import { cellsOf } from '../../../form/editions.ts';
import type { FormVariant } from '../../../form/editions.ts';
import type { CellId } from '../../../form/form-types.ts';
import type { GivenReport } from '../../../worker/collection/roll-up-protocol.ts';
import type { CollectionAsked } from '../collection-in-force.ts';

export interface UnitPart extends GivenReport, Given {
  /** In the unit's own form; null = it does not count this. */
  readonly cell: CellId | null;
}

/** The largest first. */
export function partsOfUnits(
  batch: CollectionAsked['batch'],
  given: readonly GivenReport[],
  { form, cell: id }: { readonly form: FormVariant; readonly cell: CellId },
): readonly UnitPart[] {
  const place = cellsOf(form).findIndex((cell) => cell.id === id);
  const parts = given.flatMap(({ unit, report }): UnitPart[] => {
    const record = batch.get(report)?.record;
    if (record === undefined) return [];
    const where = alignForms(form, record)[place] ?? NOWHERE;
    const [first] = where.places;
    const cell = first === undefined ? null : (cellsOf(record)[first]?.id ?? null);
    return [{ unit, report, cell, ...givenFigure(record, where) }];
  });
  return parts.sort((one, two) => two.figure - one.figure);
}
