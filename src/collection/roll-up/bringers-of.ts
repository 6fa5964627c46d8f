/**
 * Which units bring it in that a sum does not hold in a table made of theirs: what is off in the whole is
 * what is off in each of them, added up.
 */
import { cellsOf } from '../../form/editions.ts';
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { UnitYear } from '../collection.ts';
import type { BrokenSum } from './broken-sums.ts';
import type { Part } from './parts-of.ts';

export interface BroughtSum extends BrokenSum {
  /** Those that are off most first. */
  readonly bringers: readonly Bringer[];
}

export interface Bringer {
  readonly at: UnitYear;
  /** Left side less right side of its own figures, as they enter. */
  readonly difference: number;
}

interface Made {
  readonly form: FormVariant;
  /** What each unit gives for the cell at a place of the form. */
  readonly partsAt: (place: number) => readonly Part[];
}

export function bringersOf(
  broken: readonly BrokenSum[],
  { form, partsAt }: Made,
): readonly BroughtSum[] {
  if (broken.length === 0) return [];
  const places = new Map(cellsOf(form).map(({ id }, place) => [id, place]));
  const partsOf = (id: CellId): readonly Part[] => partsAt(places.get(id) ?? -1);
  return broken.map((sum) => {
    const off = new Map<UnitYear, number>();
    const add = (ids: readonly CellId[], sign: 1 | -1): void => {
      for (const { at, given } of ids.flatMap(partsOf)) {
        off.set(at, (off.get(at) ?? 0) + sign * given.figure);
      }
    };
    add(sum.equation.left, 1);
    add(sum.equation.right, -1);
    const bringers = [...off]
      .map(([at, difference]) => ({ at, difference: roundFigure(difference) }))
      .filter(({ difference }) => difference !== 0)
      .sort((one, two) => Math.abs(two.difference) - Math.abs(one.difference));
    return { ...sum, bringers };
  });
}
