/** Figures printed over each other: which of them counts, a reader cannot tell. */
import type { Glyph } from '../paint/marks.ts';
import { GlyphGrid } from './glyph-grid.ts';

/** Points: digits are looked up in squares of this size. */
const SQUARE = 8;
/** Shares of its width and height by which a digit is off the one it lies upon. */
const OFF = { across: 0.35, down: 0.35 };
const DIGIT = /^[\d０-９]$/;

/** @returns the digits that lie upon others */
export function findOverprinted(glyphs: readonly Glyph[]): readonly Glyph[] {
  const grid = new GlyphGrid(SQUARE);
  const found = new Set<Glyph>();
  for (const glyph of glyphs) {
    if (!DIGIT.test(glyph.text)) continue;
    const across = OFF.across * (glyph.x1 - glyph.x0);
    const down = OFF.down * glyph.size;
    grid.visit(glyph, Math.max(across, down), (before) => {
      const isUpon =
        before.text !== glyph.text &&
        before.run !== glyph.run &&
        Math.abs(before.x0 - glyph.x0) <= across &&
        Math.abs(before.y1 - glyph.y1) <= down;
      if (isUpon) found.add(glyph);
    });
    grid.add(glyph);
  }
  return [...found];
}
