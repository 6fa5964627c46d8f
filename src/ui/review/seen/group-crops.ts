/** Figures read on pictures by what they were read as: a wrong one then stands among its unlike. */
import { cellsOf } from '../../../form/editions.ts';
import type { CellId } from '../../../form/form-types.ts';
import type { Report } from '../../../report/report.ts';

export interface CropGroup {
  /** A digit; `many`: figures of two digits or more, in rising order; `none`: what is no figure. */
  readonly of: number | 'many' | 'none';
  readonly cells: readonly CellId[];
}

/** @param reading as it was read: what is set stays among those it was taken for */
export function groupCrops(reading: Report): readonly CropGroup[] {
  const groups = new Map<CropGroup['of'], { id: CellId; value: number }[]>();
  for (const { id } of cellsOf(reading)) {
    const cell = reading.cells[id];
    if (cell?.seen === undefined) continue;
    const { value } = cell;
    const isDigit = value !== null && Number.isInteger(value) && value >= 0 && value <= 9;
    const of = value === null ? 'none' : isDigit ? value : 'many';
    const group = groups.get(of) ?? [];
    groups.set(of, group);
    group.push({ id, value: value ?? 0 });
  }
  return ORDER.flatMap((of) => {
    const group = groups.get(of);
    if (group === undefined) return [];
    if (of === 'many') group.sort((left, right) => left.value - right.value);
    return [{ of, cells: group.map(({ id }) => id) }];
  });
}

const ORDER: readonly CropGroup['of'][] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 'many', 'none'];
