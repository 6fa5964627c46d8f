/**
 * Signs of figures that programs draw instead of printing them: a dot between two digits is a decimal
 * point, a short stroke in front of a figure a minus.
 */
import type { Glyph, PageMarks, Ruling } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';

/** In ems: the gap between two digits that a point stands in, and how large a point is. */
const GAP = [0.08, 0.7] as const;
const LARGEST_POINT = 0.3;
/** In ems above the baseline: where points end, and where a minus runs. */
const POINT_HEIGHT = 0.12;
const MINUS_HEIGHT = [0.15, 0.5] as const;
const MINUS_LENGTH = [0.25, 0.9] as const;
const MINUS_GAP = 0.5;
/** Below the baseline, of the em; as glyphs' boxes have it. */
const DESCENT = 0.15;
/** A page of more is a drawing, or has dotted lines. */
const MOST_STROKES = 3000;
const MOST_DOTS = 20_000;

/** @param marks of the page held to be read; @returns its glyphs, and those of the signs */
export function withDrawnSigns(marks: PageMarks): readonly Glyph[] {
  const digits = marks.glyphs.filter(({ turn, text }) => turn === 0 && /^\d$/.test(text));
  if (digits.length === 0) return marks.glyphs;
  const sorted = [...digits].sort((left, right) => left.y1 - right.y1 || left.x0 - right.x0);
  const dots = marks.dots.length > MOST_DOTS ? [] : marks.dots;
  const points = sorted.flatMap((left, index) => pointBetween(left, sorted[index + 1], dots));
  const strokes = marks.horizontal.filter((line) => line.to - line.from < 20);
  const signs =
    strokes.length > MOST_STROKES ? [] : strokes.flatMap((line) => minusOf(line, marks, digits));
  const drawn = [...points, ...signs];
  return drawn.length === 0 ? marks.glyphs : [...marks.glyphs, ...drawn];
}

function baseOf({ y1, size }: Glyph): number {
  return y1 - DESCENT * size;
}

function pointBetween(left: Glyph, right: Glyph | undefined, dots: readonly Box[]): Glyph[] {
  if (right === undefined || Math.abs(right.y1 - left.y1) > 0.05 * left.size) return [];
  const gap = (right.x0 - left.x1) / left.size;
  if (gap < GAP[0] || gap > GAP[1]) return [];
  const base = baseOf(left);
  const dot = dots.find(
    ({ x0, x1, y0, y1 }) =>
      x0 >= left.x1 - 0.1 * left.size &&
      x1 <= right.x0 + 0.1 * left.size &&
      Math.max(x1 - x0, y1 - y0) <= LARGEST_POINT * left.size &&
      Math.abs(y1 - base) <= POINT_HEIGHT * left.size,
  );
  const isAlone =
    dot !== undefined && !dots.some((each) => each !== dot && areNear(each, dot, left.size));
  return isAlone ? [{ ...left, x0: left.x1, x1: right.x0, text: '.' }] : [];
}

/** Dots that stand as close as this make a line. */
function areNear(left: Box, right: Box, size: number): boolean {
  return Math.abs(left.x0 - right.x0) < size && Math.abs(left.y0 - right.y0) < size;
}

function minusOf(
  line: Ruling,
  { horizontal, vertical }: PageMarks,
  digits: readonly Glyph[],
): Glyph[] {
  const first = digits.find((digit) => {
    const up = (baseOf(digit) - line.at) / digit.size;
    const length = (line.to - line.from) / digit.size;
    const gap = (digit.x0 - line.to) / digit.size;
    const isLevel = up >= MINUS_HEIGHT[0] && up <= MINUS_HEIGHT[1];
    const isShort = length >= MINUS_LENGTH[0] && length <= MINUS_LENGTH[1];
    return isLevel && isShort && gap >= -0.1 && gap <= MINUS_GAP;
  });
  if (first === undefined) return [];
  const { size, x0 } = first;
  const isNear = (from: number, to: number): boolean =>
    to > line.from - size && from < line.to + size;
  const isAlone =
    !horizontal.some(
      (each) => each !== line && Math.abs(each.at - line.at) < 1 && isNear(each.from, each.to),
    ) &&
    !vertical.some(
      ({ at, from, to }) =>
        from <= line.at && to >= line.at && at > line.from - 1 && at < line.to + 1,
    ) &&
    !digits.some(
      (each) =>
        Math.abs(each.y1 - first.y1) < size / 2 &&
        each.x1 > line.from - size / 2 &&
        each.x1 < line.to,
    );
  return isAlone ? [{ ...first, x0: line.from, x1: x0, text: '-' }] : [];
}
