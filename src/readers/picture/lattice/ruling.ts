/** Ruled lines, and how they meet. All lengths are told in the unit of the page. */

export type Axis = 'across' | 'down';

/** A ruled line; `at` is its place across. */
export interface Ruling {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export interface Rulings {
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** Points of a page of 210 mm at 200 dpi: all lengths are told in its terms. */
const USUAL_WIDTH = 1654;

export function unitOf(page: { readonly width: number; readonly height: number }): number {
  return acrossOf(page) / USUAL_WIDTH;
}

/** Points across the page, were it held upright: of a sheet that lies on its side, its height. */
function acrossOf({ width, height }: { readonly width: number; readonly height: number }): number {
  const shape = height / width;
  return shape > FLATTEST && shape < 1 ? height : width;
}

/** A4 on its side is 0.7 times as high as wide; what is flatter was cut out of a page. */
const FLATTEST = 0.62;

/** How far a line may be off another and still meet it. */
export function toleranceOf(unit: number): number {
  return Math.max(4, 7 * unit);
}

/** Whether a line ends on one of the others. */
export function endsOn(
  others: readonly Ruling[],
  { at, end }: { readonly at: number; readonly end: number },
  near: number,
): boolean {
  return others.some(
    (other) => Math.abs(other.at - end) < near && other.from - near <= at && at <= other.to + near,
  );
}

export function meets(across: Ruling, down: Ruling, tolerance: number): boolean {
  return (
    across.from - tolerance <= down.at &&
    down.at <= across.to + tolerance &&
    down.from - tolerance <= across.at &&
    across.at <= down.to + tolerance
  );
}
