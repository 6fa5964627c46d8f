/**
 * What the missing units would have, if the body's table is right: its figures less the sum of the
 * units that are in. Of one missing unit that is its whole table, which the form's own sums check.
 */
import { cellsOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { Unit } from '../units/unit.ts';
import { brokenSums } from './broken-sums.ts';
import type { BrokenSum } from './broken-sums.ts';
import type { RollUp, RollUpCell } from './roll-up-cells.ts';

export interface ImpliedTable {
  /** Whose it is: the figures of one, or of several together. */
  readonly units: readonly Unit[];
  /** By cell of the body's form; null = it does not follow, as a figure that takes part is not certain. */
  readonly figures: ReadonlyMap<CellId, number | null>;
  /** Below zero, which no count is: the body's figure or a unit's is wrong. */
  readonly impossible: readonly CellId[];
  /** Sums of the form that do not hold in it. */
  readonly broken: readonly BrokenSum[];
}

/** null while all are in: there is nothing to imply. */
export function impliedTable(rollUp: RollUp): ImpliedTable | null {
  if (rollUp.missing.length === 0) return null;
  const form = rollUp.parent.member.record;
  const figures = new Map(rollUp.cells.map((cell) => [cell.id, impliedFigure(cell)]));
  const impossible = cellsOf(form)
    .filter(({ id, column }) => column.kind !== 'change' && (figures.get(id) ?? 0) < 0)
    .map(({ id }) => id);
  const broken = brokenSums(form, (id) => figures.get(id) ?? null);
  return { units: rollUp.missing, figures, impossible, broken };
}

function impliedFigure({ state, printed, sum }: RollUpCell): number | null {
  return printed === null || state === 'unchecked' ? null : roundFigure(printed - sum);
}
