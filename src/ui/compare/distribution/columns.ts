/** Too many units for dots: how many stand in each stretch of the axis. */
import type { RankedUnit, UnitGroup } from '../../../store/comparisons.ts';

/** Pixels across. */
export const COLUMN = 12;

export interface UnitColumn {
  /** Its left edge. */
  readonly x: number;
  readonly units: readonly RankedUnit[];
  /** How many of them have enough cases. */
  readonly enough: number;
}

/** @param x of a figure, in pixels */
export function columnsOf(
  { units }: UnitGroup,
  x: (value: number) => number,
): readonly UnitColumn[] {
  const columns = new Map<number, RankedUnit[]>();
  for (const unit of units) {
    const at = Math.floor(x(unit.measured.value) / COLUMN) * COLUMN;
    const column = columns.get(at) ?? [];
    columns.set(at, column);
    column.push(unit);
  }
  return [...columns].map(([at, inside]) => ({
    x: at,
    units: inside,
    enough: inside.filter(({ measured }) => !measured.isTooFew).length,
  }));
}

/** All kinds are drawn on one scale. */
export function mostInColumn(groups: readonly UnitGroup[], x: (value: number) => number): number {
  return Math.max(
    1,
    ...groups.flatMap((group) => columnsOf(group, x).map(({ units }) => units.length)),
  );
}
