/**
 * The sheet of crops as a model: groups below each other, each in lines of as many crops as fit. The page draws what is
 * seen of it, and the keys walk it. In pixels.
 */
import type { CellId } from '../../../form/form-types.ts';
import type { CropGroup } from './group-crops.ts';

/** Of the print within a crop; figures of several digits are wider. */
export const PRINT = { digit: 40, wide: 76, height: 40 };
/** The frame left and right, above and below. */
export const FRAME = { across: 4, down: 5 };
/** Between crops, and around those of a group. */
export const GAP = 5;
export const PADDING = 7;
/** The name of a group, left of its crops: at least as high as what stands in it. */
export const NAME = { width: 92, height: 78 };
const CROP_HEIGHT = PRINT.height + FRAME.down;
export const LINE_HEIGHT = CROP_HEIGHT + GAP;

export interface LaidGroup extends CropGroup {
  /** From the top of the sheet. */
  readonly top: number;
  readonly height: number;
  /** Of each of its crops. */
  readonly width: number;
  /** Which row of the grid its name is, from 1. */
  readonly row: number;
}

export interface CropLine {
  /** Which of the groups, from 0. */
  readonly group: number;
  readonly cells: readonly CellId[];
  /** From the top of its group, of its crops. */
  readonly top: number;
  /** With what is around its crops, down to the next line. */
  readonly height: number;
  /** Which row of the grid it is, from 1: names of groups are rows too. */
  readonly row: number;
}

export interface CropPlace {
  /** From 0, of all lines. */
  readonly line: number;
  readonly column: number;
}

export interface CropLayout {
  readonly groups: readonly LaidGroup[];
  readonly lines: readonly CropLine[];
  readonly placeOf: ReadonlyMap<CellId, CropPlace>;
}

/** @param width of the sheet; 0 before it is known: then nothing is laid out */
export function layCrops(groups: readonly CropGroup[], width: number): CropLayout {
  const laid: LaidGroup[] = [];
  const lines: CropLine[] = [];
  const placeOf = new Map<CellId, CropPlace>();
  let top = 0;
  for (const group of width === 0 ? [] : groups) {
    const own = (typeof group.of === 'number' ? PRINT.digit : PRINT.wide) + FRAME.across;
    const room = width - NAME.width - 2 * PADDING;
    const columns = Math.max(1, Math.floor((room + GAP) / (own + GAP)));
    const count = Math.ceil(group.cells.length / columns);
    const height = Math.max(NAME.height, 2 * PADDING + count * LINE_HEIGHT - GAP);
    const row = lines.length + laid.length + 1;
    for (let nth = 0; nth < count; nth++) {
      const cells = group.cells.slice(nth * columns, (nth + 1) * columns);
      cells.forEach((cell, column) => placeOf.set(cell, { line: lines.length, column }));
      const from = nth === 0 ? 0 : PADDING + nth * LINE_HEIGHT;
      const to = nth === count - 1 ? height : PADDING + (nth + 1) * LINE_HEIGHT;
      const place = { top: PADDING + nth * LINE_HEIGHT, height: to - from };
      lines.push({ ...place, group: laid.length, cells, row: row + 1 + nth });
    }
    laid.push({ ...group, top, height, width: own, row });
    top += height;
  }
  return { groups: laid, lines, placeOf };
}

/** @returns of a column, from the left edge of its group's crops */
export function leftOf(column: number, width: number): number {
  return PADDING + column * (width + GAP);
}
