/** Turns what is read sideways so that its text runs to the right and its lines downwards. */
import type { Glyph, PageMarks, Ruling, Turn } from './marks.ts';
import type { Box } from './matrix.ts';

const TURNS: readonly Turn[] = [0, 1, 2, 3];

/** Maps a box so that what ran in direction `turn` runs to the right; coordinates may be negative. */
export function turnBox({ x0, y0, x1, y1 }: Box, turn: Turn): Box {
  if (turn === 1) return { x0: y0, y0: -x1, x1: y1, y1: -x0 };
  if (turn === 2) return { x0: -x1, y0: -y1, x1: -x0, y1: -y0 };
  if (turn === 3) return { x0: -y1, y0: x0, x1: -y0, y1: x1 };
  return { x0, y0, x1, y1 };
}

/** Undoes `turnBox`. */
export function turnBack(box: Box, turn: Turn): Box {
  return turnBox(box, turnOpposite(turn));
}

/** The turn that undoes one. */
export function turnOpposite(turn: Turn): Turn {
  return TURNS[(4 - turn) % 4] ?? 0;
}

export function turnGlyph(glyph: Glyph, turn: Turn): Glyph {
  const rest = TURNS[(glyph.turn + 4 - turn) % 4] ?? 0;
  return turn === 0 ? glyph : { ...glyph, ...turnBox(glyph, turn), turn: rest };
}

/** The direction of most of the text. */
export function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return TURNS.reduce((best, turn) => ((counts[turn] ?? 0) > (counts[best] ?? 0) ? turn : best), 0);
}

/** The page as seen by someone who holds it so that most of its text can be read. */
export function turnMarks(marks: PageMarks, turn: Turn): PageMarks {
  if (turn === 0) return marks;
  const boxes = <T extends Box>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, ...turnBox(each, turn) }));
  const level = marks.horizontal.map((line) => turnLine(line, false, turn));
  const upright = marks.vertical.map((line) => turnLine(line, true, turn));
  const isSideways = turn % 2 === 1;
  return {
    ...marks,
    glyphs: marks.glyphs.map((glyph) => turnGlyph(glyph, turn)),
    horizontal: isSideways ? upright : level,
    vertical: isSideways ? level : upright,
    dots: boxes(marks.dots),
    areas: boxes(marks.areas),
    pictures: boxes(marks.pictures),
  };
}

function turnLine({ at, from, to }: Ruling, isVertical: boolean, turn: Turn): Ruling {
  const box = isVertical
    ? { x0: at, x1: at, y0: from, y1: to }
    : { x0: from, x1: to, y0: at, y1: at };
  const { x0, y0, x1, y1 } = turnBox(box, turn);
  const staysVertical = isVertical === (turn % 2 === 0);
  return staysVertical ? { at: x0, from: y0, to: y1 } : { at: y0, from: x0, to: x1 };
}
