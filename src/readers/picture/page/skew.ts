/** By how much a page stands askew: the angle at which its rows of ink are sharpest. */
import type { GreyImage } from '../image/grey-image.ts';

/** Degrees to either side. */
const MOST = 4;
/** So many points of a page are looked at. */
const POINTS = 1_200_000;

/** @returns radians clockwise */
export function skewOf(ink: GreyImage): number {
  const sharpness = sharpnessOf(ink);
  let best = { angle: 0, score: -1 };
  const look = (angle: number): void => {
    const score = sharpness(angle);
    if (score > best.score) best = { angle, score };
  };
  for (let angle = -MOST; angle <= MOST; angle += 0.25) look(angle);
  const middle = best.angle;
  for (let step = -4; step <= 4; step++) look(middle + step * 0.05);
  return (best.angle * Math.PI) / 180;
}

function sharpnessOf({ width, height, data }: GreyImage): (degrees: number) => number {
  const step = Math.max(1, Math.round(Math.sqrt((width * height) / POINTS)));
  const points: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = (y * 7) % step; x < width; x += step) {
      if (data[y * width + x] === 1) points.push(x, y);
    }
  }
  const rows = new Int32Array(height * 2);
  return (degrees) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    rows.fill(0);
    for (let index = 0; index < points.length; index += 2) {
      const sheared = (points[index + 1] ?? 0) - ((points[index] ?? 0) - width / 2) * slope;
      const row = Math.trunc(sheared + height / 2);
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let score = 0;
    for (const count of rows) score += count * count;
    return score;
  };
}
