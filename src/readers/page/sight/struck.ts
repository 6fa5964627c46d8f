/**
 * Struck-out text: a line through the middle of its characters that begins and ends with them. Lines of a
 * table that a full cell runs over go on beyond the text, or meet others.
 */
import type { Glyph, PageMarks, Ruling } from '../paint/marks.ts';

/** Share of the em square, from its top, in which the line lies: below half-height, above the baseline. */
const BAND = [0.36, 0.7] as const;
/** Share of its width over which a character is crossed. */
const CROSSED = 0.6;
/** In ems: how far the line reaches past the text it strikes. */
const OVERHANG = 0.7;
/** Points by which pieces of a line lie apart. */
const SAME_LINE = 0.6;
/** Strokes of a page beyond this make a drawing. */
const MOST_LINES = 5000;

/** @param marks of the page held to be read; only text that runs to the right is looked at */
export function findStruck({ glyphs, horizontal, vertical }: PageMarks): ReadonlySet<Glyph> {
  const struck = new Set<Glyph>();
  if (horizontal.length > MOST_LINES) return struck;
  const level = glyphs.filter(({ turn, text }) => turn === 0 && text.trim() !== '');
  const byHeight = [...level].sort((left, right) => left.y0 - right.y0);
  const tops = byHeight.map(({ y0 }) => y0);
  const tallest = level.reduce((most, { y0, y1 }) => Math.max(most, y1 - y0), 0);
  for (const line of joinPieces(horizontal)) {
    const from = firstAtLeast(tops, line.at - tallest);
    const to = firstAtLeast(tops, line.at);
    const crossed = byHeight.slice(from, to).filter((glyph) => isCrossed(glyph, line));
    if (crossed.length > 0 && isOfText(line, crossed) && !meetsOthers(line, vertical)) {
      for (const glyph of crossed) struck.add(glyph);
    }
  }
  return struck;
}

/** Programs draw a line piece by piece, a piece a run of text. */
function joinPieces(lines: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  const sorted = [...lines].sort((left, right) => left.at - right.at || left.from - right.from);
  for (const line of sorted) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      Math.abs(last.at - line.at) <= SAME_LINE / 2 &&
      line.from <= last.to + SAME_LINE &&
      line.to >= last.from - SAME_LINE;
    if (!goesOn) joined.push(line);
    else
      joined[joined.length - 1] = {
        at: last.at,
        from: Math.min(last.from, line.from),
        to: Math.max(last.to, line.to),
      };
  }
  return joined;
}

function isCrossed({ x0, x1, y0, y1 }: Glyph, { at, from, to }: Ruling): boolean {
  const down = (at - y0) / (y1 - y0);
  const shared = Math.min(to, x1) - Math.max(from, x0);
  return down > BAND[0] && down < BAND[1] && shared >= CROSSED * (x1 - x0);
}

/** A line through struck text is no sign of the figure behind it. */
export function strikes(line: Ruling, struck: ReadonlySet<Glyph>): boolean {
  return [...struck].some(
    ({ x0, x1, y0, y1 }) => line.at > y0 && line.at < y1 && line.from < x1 && line.to > x0,
  );
}

function isOfText({ from, to }: Ruling, crossed: readonly Glyph[]): boolean {
  const first = crossed.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  const last = crossed.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
  const size = crossed.reduce((most, glyph) => Math.max(most, glyph.size), 0);
  return from >= first - OVERHANG * size && to <= last + OVERHANG * size;
}

/** The corners of a table: an upright line begins, ends or goes through where the line ends. */
function meetsOthers({ at, from, to }: Ruling, vertical: readonly Ruling[]): boolean {
  const touches = (end: number): boolean =>
    vertical.some(
      (line) =>
        Math.abs(line.at - end) <= SAME_LINE &&
        line.from <= at + SAME_LINE &&
        line.to >= at - SAME_LINE,
    );
  return touches(from) && touches(to);
}

function firstAtLeast(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
