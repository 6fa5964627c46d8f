/** Dots that would cover each other stand beside the line, always the same way. */

export interface Swarm {
  /** Off the line, of each dot; negative = above. */
  readonly offsets: readonly number[];
  readonly radius: number;
}

/** Pixels to either side. */
const MOST_OFF = 62;
/** The more stand in one place, the smaller they are; the smallest may cover each other. */
const RADII = [5, 4, 3] as const;

/** @param xs of the dots, upwards */
export function swarm(xs: readonly number[]): Swarm {
  for (const radius of RADII) {
    const offsets = inLanes(xs, radius);
    if (offsets !== null) return { offsets, radius };
  }
  const radius = RADII[2];
  const lanes = laneOffsets(radius);
  return { offsets: xs.map((_, nth) => lanes[nth % lanes.length] ?? 0), radius };
}

/** Each in the lane nearest to the line that is free. @returns null where lanes are too few */
function inLanes(xs: readonly number[], radius: number): readonly number[] | null {
  const lanes = laneOffsets(radius);
  const ends = lanes.map(() => Number.NEGATIVE_INFINITY);
  const offsets: number[] = [];
  for (const x of xs) {
    const lane = ends.findIndex((end) => x - end >= 2 * radius + 1);
    if (lane < 0) return null;
    ends[lane] = x;
    offsets.push(lanes[lane] ?? 0);
  }
  return offsets;
}

/** 0, one above, one below, two above … */
function laneOffsets(radius: number): readonly number[] {
  const step = 2 * radius + 1;
  const most = Math.floor(MOST_OFF / step);
  return [
    0,
    ...Array.from({ length: most }, (_, nth) => [-(nth + 1) * step, (nth + 1) * step]).flat(),
  ];
}
