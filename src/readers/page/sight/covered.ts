/** Text under what was painted later: old figures below a white box, a patch, a picture. */
import { isUnder } from '../paint/covers.ts';
import type { Cover, Glyph } from '../paint/marks.ts';

export interface Uncovered {
  readonly seen: readonly Glyph[];
  readonly covered: readonly Glyph[];
  /** Seen in part. */
  readonly halfCovered: readonly Glyph[];
}

/** Points: covers are looked up by how far down they lie, in bands of this height. */
const BAND = 16;

export function uncover(glyphs: readonly Glyph[], covers: readonly Cover[]): Uncovered {
  const seen: Glyph[] = [];
  const covered: Glyph[] = [];
  const halfCovered: Glyph[] = [];
  const bands = bandsOf(covers);
  for (const glyph of glyphs) {
    const later = glyph.covers < covers.length ? laterOver(glyph, covers, bands) : [];
    const points = later.length === 0 ? [] : pointsOf(glyph);
    const hidden = points.filter(([x, y]) => later.some((cover) => isUnder(cover, x, y)));
    if (hidden.length > 0 && hidden.length === points.length) {
      covered.push(glyph);
      continue;
    }
    seen.push(glyph);
    if (hidden.includes(points[0] ?? [0, 0])) halfCovered.push(glyph);
  }
  return { seen, covered, halfCovered };
}

/** No page is higher than this many bands; what lies beyond is damage, and counts to the last. */
const MOST_BANDS = 2000;

function bandOf(y: number): number {
  return Math.min(Math.max(Math.floor(y / BAND), -MOST_BANDS), MOST_BANDS);
}

function bandsOf(covers: readonly Cover[]): ReadonlyMap<number, readonly number[]> {
  const bands = new Map<number, number[]>();
  covers.forEach(({ y0, y1 }, index) => {
    for (let band = bandOf(y0); band <= bandOf(y1); band++) {
      const known = bands.get(band);
      if (known === undefined) bands.set(band, [index]);
      else known.push(index);
    }
  });
  return bands;
}

function laterOver(
  glyph: Glyph,
  covers: readonly Cover[],
  bands: ReadonlyMap<number, readonly number[]>,
): Cover[] {
  const near = new Set<number>();
  for (let band = bandOf(glyph.y0); band <= bandOf(glyph.y1); band++) {
    for (const index of bands.get(band) ?? []) if (index >= glyph.covers) near.add(index);
  }
  return [...near].flatMap((index) => {
    const cover = covers[index];
    const meets =
      cover !== undefined &&
      cover.x0 < glyph.x1 &&
      cover.x1 > glyph.x0 &&
      cover.y0 < glyph.y1 &&
      cover.y1 > glyph.y0;
    return meets ? [cover] : [];
  });
}

/** Of its em square, which ink does not fill: the middle, and where a digit has its corners. */
function pointsOf({ x0, y0, x1, y1 }: Glyph): readonly (readonly [number, number])[] {
  const at = (across: number, down: number): readonly [number, number] => [
    x0 + across * (x1 - x0),
    y0 + down * (y1 - y0),
  ];
  return [at(0.5, 0.5), at(0.25, 0.3), at(0.75, 0.3), at(0.25, 0.7), at(0.75, 0.7)];
}
