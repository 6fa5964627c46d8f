/** How the slope of ruled lines changes over a page: what a camera does to parallel lines. */
import type { Segment } from './segments.ts';

/** `slope + change × (place − centre)`. */
export interface SlopeField {
  readonly slope: number;
  readonly change: number;
}

interface Weighed {
  readonly place: number;
  readonly slope: number;
  readonly weight: number;
}

/** How far a line may be off the field, round by round. */
const TOLERANCES = [0.03, 0.015, 0.008, 0.006];
const FEWEST = 4;
/** Keeps the change small where lines stand close together. */
const DAMPING = 2500;

/**
 * @param centre of the page across the lines
 * @param middle of the page along the lines
 */
export function fitSlopes(
  segments: readonly Segment[],
  centre: number,
  middle: number,
): SlopeField {
  const lines = segments.map(({ at, slope, from, to, length }): Weighed => {
    const place = at + slope * (middle - (from + to) / 2) - centre;
    return { place, slope, weight: length * length };
  });
  let field: SlopeField = { slope: weighedMedian(lines), change: 0 };
  for (const tolerance of TOLERANCES) {
    const near = lines.filter(
      ({ place, slope }) => Math.abs(slope - field.slope - field.change * place) < tolerance,
    );
    if (near.length < FEWEST) break;
    field = fit(near);
  }
  return field;
}

function fit(lines: readonly Weighed[]): SlopeField {
  let [w, a, b, aa, ab] = [0, 0, 0, 0, 0];
  for (const { place, slope, weight } of lines) {
    w += weight;
    a += weight * place;
    b += weight * slope;
    aa += weight * place * place;
    ab += weight * place * slope;
  }
  const change = (ab / w - (a * b) / w / w) / (aa / w - (a / w) ** 2 + DAMPING);
  return { slope: b / w - (change * a) / w, change };
}

function weighedMedian(lines: readonly Weighed[]): number {
  const sorted = [...lines].sort((left, right) => left.slope - right.slope);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { slope, weight } of sorted) {
    sum += weight;
    if (sum >= half) return slope;
  }
  return 0;
}
