/** What lines and small type do to the text of a page, on the page held so that it can be read. */
import type { Glyph, PageMarks } from '../paint/marks.ts';
import { mainTurn, turnGlyph, turnMarks, turnOpposite } from '../paint/turn.ts';
import { withDrawnSigns } from './drawn-signs.ts';
import { noteOf } from './notes.ts';
import type { Note } from './notes.ts';
import { liftMarks } from './raised.ts';
import { findSmallDigits } from './small-digits.ts';
import { findStruck, strikes } from './struck.ts';

export interface UprightText {
  readonly marks: PageMarks;
  readonly notes: readonly Note[];
}

export function readUpright(marks: PageMarks): UprightText {
  const turn = mainTurn(marks.glyphs);
  const back = turnOpposite(turn);
  const upright = turnMarks(marks, turn);
  const struck = findStruck(upright);
  const kept =
    struck.size === 0 ? upright.glyphs : upright.glyphs.filter((each) => !struck.has(each));
  const horizontal =
    struck.size === 0
      ? upright.horizontal
      : upright.horizontal.filter((line) => !strikes(line, struck));
  const signed = withDrawnSigns({ ...upright, horizontal, glyphs: kept });
  const lifted = liftMarks({ ...upright, glyphs: signed });
  const glyphs = lifted.map((glyph) => turnGlyph(glyph, back));
  const note = (kind: 'struck' | 'small', glyph: Glyph): Note =>
    noteOf(kind, turnGlyph(glyph, back));
  const notes = [
    ...[...struck].map((glyph) => note('struck', glyph)),
    ...findSmallDigits(lifted).map((glyph) => note('small', glyph)),
  ];
  return { marks: { ...marks, glyphs }, notes };
}
