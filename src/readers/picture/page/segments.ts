/** Long thin runs of ink across a picture, joined over neighbouring rows: what may be ruled lines. */
import { createUnion } from '../../union.ts';
import type { GreyImage } from '../image/grey-image.ts';

export interface Segment {
  /** From and to along the line. */
  readonly from: number;
  readonly to: number;
  /** Where it stands across, at its middle. */
  readonly at: number;
  /** How much `at` changes a point along. */
  readonly slope: number;
  readonly thickness: number;
  readonly length: number;
}

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

export interface SegmentRules {
  /** Points; of the runs and of the lines. */
  readonly least: number;
  /** Points without ink that a run may go over. */
  readonly gap: number;
}

export function findSegments(ink: GreyImage, { least, gap }: SegmentRules): Segment[] {
  const { runs, rootOf } = joinRuns(ink, { least, gap });
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const root = rootOf(run.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [run]);
    else group.push(run);
  }
  return [...groups.values()]
    .map(fitLine)
    .filter(({ length, thickness }) => length >= least && thickness <= Math.max(9, least * 0.2));
}

/** A run is mostly ink: what a hairline loses in scanning it may lack. */
const FULL = 0.75;

function joinRuns(
  ink: GreyImage,
  { least, gap }: SegmentRules,
): { readonly runs: readonly Run[]; readonly rootOf: (id: number) => number } {
  const { width, height, data } = ink;
  const union = createUnion();
  const runs: Run[] = [];
  let before: Run[] = [];
  for (let row = 0; row < height; row++) {
    const own: Run[] = [];
    let [from, last, count] = [-1, -1, 0];
    const close = (): void => {
      const size = last - from + 1;
      if (from >= 0 && size >= least && count >= FULL * size) {
        own.push({ row, from, to: last, id: union.add() });
      }
      from = -1;
      count = 0;
    };
    for (let index = 0, at = row * width; index < width; index++, at++) {
      if (data[at] !== 1) continue;
      if (from >= 0 && index - last - 1 > gap) close();
      if (from < 0) from = index;
      last = index;
      count++;
    }
    close();
    for (const run of own) {
      for (const other of before) {
        if (run.from <= other.to + gap && other.from <= run.to + gap) union.join(run.id, other.id);
      }
    }
    runs.push(...own);
    before = own;
  }
  return { runs, rootOf: union.rootOf };
}

/** The line of least squares through the runs. */
function fitLine(runs: readonly Run[]): Segment {
  let [from, to, count] = [Infinity, -Infinity, 0];
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  for (const run of runs) {
    const length = run.to - run.from + 1;
    const middle = (run.from + run.to) / 2;
    from = Math.min(from, run.from);
    to = Math.max(to, run.to);
    count += length;
    sx += length * middle;
    sy += length * run.row;
    sxx += length * (middle * middle + (length * length) / 12);
    sxy += length * middle * run.row;
  }
  const [mx, my] = [sx / count, sy / count];
  const spread = sxx / count - mx * mx;
  const slope = spread > 1 ? (sxy / count - mx * my) / spread : 0;
  const length = to - from + 1;
  return {
    from,
    to,
    at: my + slope * ((from + to) / 2 - mx),
    slope,
    thickness: count / length,
    length,
  };
}
