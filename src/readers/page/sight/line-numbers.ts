/**
 * The numbers of lines that word processors print in the left margin: one below the other, each one more
 * than the last, with nothing else and no line of a table so far to the left. They are no part of the text.
 */
import type { Glyph, PageMarks } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { uniteBoxes } from '../paint/matrix.ts';

/** Fewer in a row may be a list. */
const FEWEST = 8;
/** Points by which numbers set flush may differ. */
const FLUSH = 1.5;

interface Numbered {
  readonly glyphs: readonly Glyph[];
  readonly box: Box;
  readonly value: number;
}

export function findLineNumbers({ glyphs, vertical }: PageMarks): ReadonlySet<Glyph> {
  const ink = glyphs.filter(({ text }) => text.trim() !== '');
  const left = ink.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  const size = ink[0]?.size ?? 0;
  // Numbers of up to four digits set flush right begin within so much of each other.
  const margin = ink.filter(({ x0, text }) => x0 <= left + 2 * size && /^\d+$/.test(text));
  const numbers = numbersIn(margin).sort((above, below) => above.box.y0 - below.box.y0);
  const [first] = numbers;
  if (first === undefined || numbers.length < FEWEST || !isCount(numbers)) return new Set();
  const right = Math.max(...numbers.map(({ box }) => box.x1));
  const isFlush =
    numbers.every(({ box }) => Math.abs(box.x1 - right) <= FLUSH) ||
    numbers.every(({ box }) => Math.abs(box.x0 - first.box.x0) <= FLUSH);
  const own = new Set(numbers.flatMap((each) => each.glyphs));
  const isAlone =
    ink.every((glyph) => own.has(glyph) || glyph.x0 > right + size / 2) &&
    vertical.every(({ at }) => at > right);
  return isFlush && isAlone ? own : new Set();
}

/** Digits that stand side by side. */
function numbersIn(digits: readonly Glyph[]): Numbered[] {
  const groups: Glyph[][] = [];
  for (const glyph of [...digits].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext =
      last !== undefined && Math.abs(last.y0 - glyph.y0) < FLUSH && glyph.x0 - last.x1 < FLUSH;
    if (isNext) group?.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group) => ({
    glyphs: group,
    box: uniteBoxes(group),
    value: Number(group.map(({ text }) => text).join('')),
  }));
}

/** Each is one more than the one above it. */
function isCount(numbers: readonly Numbered[]): boolean {
  return numbers.every(
    ({ value }, index) => index === 0 || value === (numbers[index - 1]?.value ?? 0) + 1,
  );
}
