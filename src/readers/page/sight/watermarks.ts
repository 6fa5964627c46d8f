/**
 * Watermarks that lie level, behind what is printed: lighter than the rest, and large or repeated, and in
 * the way of text or lines as nothing printed for a cell is. Those at a slant are told by their slant.
 */
import { median } from '../../../lib/median.ts';
import type { Glyph, PageMarks } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { uniteBoxes } from '../paint/matrix.ts';

/** Lightness from which ink is pale, and by which it is paler than most of the page at least. */
const PALE = 0.5;
const PALER = 0.25;
/** Times the usual size of type. */
const LARGE = 2.2;
const FEWEST_REPEATS = 3;
/** Points by which boxes must overlap; those of the em square are larger than the ink. */
const OVERLAP = 1.5;

interface Run {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly text: string;
  readonly size: number;
}

export function findWatermarks({ glyphs, horizontal, vertical }: PageMarks): ReadonlySet<Glyph> {
  const ink = glyphs.filter(({ text }) => text.trim() !== '');
  const usual = median(ink.map(({ shade }) => shade));
  const pale = runsOf(ink.filter(({ shade }) => shade >= PALE && shade >= usual + PALER));
  if (pale.length === 0) return new Set();
  const size = median(ink.map((glyph) => glyph.size));
  const others = ink.filter(({ shade }) => shade < usual + PALER);
  const isInTheWay = ({ box }: Run): boolean =>
    others.some((glyph) => overlap(glyph, box)) ||
    vertical.some(({ at, from, to }) => overlap({ x0: at, x1: at, y0: from, y1: to }, box)) ||
    horizontal.some(({ at, from, to }) => overlap({ x0: from, x1: to, y0: at, y1: at }, box));
  const found = new Set<Glyph>();
  for (const run of pale) {
    const same = pale.filter(({ text }) => text === run.text);
    const isRepeated = same.length >= FEWEST_REPEATS && [...run.text].length > 1;
    const isMark = run.size >= LARGE * size ? isInTheWay(run) : isRepeated && same.some(isInTheWay);
    if (isMark) for (const glyph of run.glyphs) found.add(glyph);
  }
  return found;
}

function runsOf(glyphs: readonly Glyph[]): Run[] {
  const byRun = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const known = byRun.get(glyph.run);
    if (known === undefined) byRun.set(glyph.run, [glyph]);
    else known.push(glyph);
  }
  return [...byRun.values()].map((own) => ({
    glyphs: own,
    box: uniteBoxes(own),
    text: own.map(({ text }) => text).join(''),
    size: own.reduce((most, glyph) => Math.max(most, glyph.size), 0),
  }));
}

function overlap(left: Box, right: Box): boolean {
  return (
    Math.min(left.x1, right.x1 - OVERLAP) >= Math.max(left.x0, right.x0 + OVERLAP) &&
    Math.min(left.y1, right.y1 - OVERLAP) >= Math.max(left.y0, right.y0 + OVERLAP)
  );
}
