/**
 * Two pages on one sheet, as booklets and thrifty printers have it: the sheet is wide, nothing crosses its
 * middle, and on both sides stands running text or a table of its own.
 */
import type { Glyph, PageMarks } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { isHan } from './lines.ts';

/** Width to height at least; two upright A4 pages have 1.41. */
const WIDE = 1.15;
/** Shares of the width between which the middle lies, and points that are free there. */
const MIDDLE = [0.42, 0.58] as const;
const LEAST_GUTTER = 14;
/** Ideographs in a row, on a line, that are no heading of a column. */
const SENTENCE = 12;
const FEWEST_LINES = 6;
const FEWEST_BORDERS = 3;

/**
 * @param marks of the sheet held to be read
 * @param sheet its bounds, as it is held
 * @returns the marks of each page, from left to right
 */
export function partSheet(marks: PageMarks, sheet: Box): readonly PageMarks[] {
  const [width, height] = [sheet.x1 - sheet.x0, sheet.y1 - sheet.y0];
  if (width < WIDE * height) return [marks];
  const glyphs = marks.glyphs.filter(({ text }) => text.trim() !== '');
  const at = findGutter({ ...marks, glyphs }, sheet);
  if (at === null) return [marks];
  const left = glyphs.filter(({ x0 }) => x0 < at);
  const right = glyphs.filter(({ x0 }) => x0 >= at);
  const borders = marks.vertical.map((line) => line.at);
  const leftBorders = borders.filter((each) => each < at);
  const rightBorders = borders.filter((each) => each > at);
  if (!isPage(left, leftBorders) || !isPage(right, rightBorders)) return [marks];
  return [halfOf(marks, -Infinity, at), halfOf(marks, at, Infinity)];
}

/** The middle of the widest stretch about the middle that nothing reaches into; a fold may be drawn there. */
function findGutter({ glyphs, horizontal }: PageMarks, sheet: Box): number | null {
  const width = sheet.x1 - sheet.x0;
  const [from, to] = MIDDLE.map((share) => sheet.x0 + share * width);
  if (from === undefined || to === undefined) return null;
  const taken = [
    ...glyphs.map(({ x0, x1 }) => ({ from: x0, to: x1 })),
    ...horizontal.filter((line) => line.to - line.from > 1),
  ]
    .filter((each) => each.to > from && each.from < to)
    .sort((left, right) => left.from - right.from);
  let best = { from, to: from };
  let free = from;
  for (const each of [...taken, { from: to, to }]) {
    if (each.from - free > best.to - best.from) best = { from: free, to: each.from };
    free = Math.max(free, each.to);
  }
  return best.to - best.from < LEAST_GUTTER ? null : (best.from + best.to) / 2;
}

/** Sentences or lines of a table: what one side of a table without lines has not. */
function isPage(glyphs: readonly Glyph[], borders: readonly number[]): boolean {
  if (glyphs.length === 0) return false;
  const isRuled = new Set(borders.map(Math.round)).size >= FEWEST_BORDERS;
  const lines = new Set(glyphs.map(({ y1 }) => Math.round(y1 / 3)));
  return isRuled || (hasSentence(glyphs) && lines.size >= FEWEST_LINES);
}

function hasSentence(glyphs: readonly Glyph[]): boolean {
  let count = 0;
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const isNext =
      last !== null && Math.abs(glyph.y1 - last.y1) < 1 && glyph.x0 - last.x1 < last.size;
    count = isHan(glyph.text) ? (isNext ? count : 0) + 1 : 0;
    if (count >= SENTENCE) return true;
    last = glyph;
  }
  return false;
}

function halfOf(marks: PageMarks, from: number, to: number): PageMarks {
  const isIn = (at: number): boolean => at >= from && at < to;
  const boxes = <T extends Box>(list: readonly T[]): T[] =>
    list.filter(({ x0, x1 }) => isIn((x0 + x1) / 2));
  return {
    ...marks,
    glyphs: boxes(marks.glyphs),
    horizontal: marks.horizontal.filter((line) => isIn((line.from + line.to) / 2)),
    vertical: marks.vertical.filter(({ at }) => isIn(at)),
    dots: boxes(marks.dots),
    areas: boxes(marks.areas),
  };
}
