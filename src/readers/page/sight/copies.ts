/**
 * Text painted twice a little apart, to look bold or to throw a shadow, is one; so is text and what
 * software recognised in its place. Of two that are seen the one painted last stays, as it lies on top.
 */
import type { Glyph } from '../paint/marks.ts';
import { GlyphGrid } from './glyph-grid.ts';

/** Points, and share of a character's width and height, by which a copy is off at most. */
const FURTHEST = 2;
const MOST_ACROSS = 0.5;
const MOST_DOWN = 0.3;
const SAME_SIZE = 0.05;

export function withoutShadows(glyphs: readonly Glyph[]): readonly Glyph[] {
  const grid = new GlyphGrid(2 * FURTHEST);
  const copies = new Set<Glyph>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    grid.visit(glyph, FURTHEST, (before) => {
      if (isShadow(before, glyph)) copies.add(before);
    });
    grid.add(glyph);
  }
  return copies.size === 0 ? glyphs : glyphs.filter((glyph) => !copies.has(glyph));
}

function isShadow(before: Glyph, glyph: Glyph): boolean {
  const { text, run, size, x0, x1, y0 } = glyph;
  return (
    before.text === text &&
    before.run !== run &&
    Math.abs(before.x0 - x0) <= Math.min(FURTHEST, MOST_ACROSS * (x1 - x0)) &&
    Math.abs(before.y0 - y0) <= Math.min(FURTHEST, MOST_DOWN * size) &&
    Math.abs(before.size - size) <= SAME_SIZE * size
  );
}

/** In ems: a hidden copy is no further off what is seen; the next digit is half an em away. */
const SAME_PLACE = 0.45;
/** Points: what is seen is looked up in squares of this size. */
const SQUARE = 12;

/** Of hidden text the strings of which some character is not seen close by. */
export function withoutCopies(hidden: readonly Glyph[], seen: readonly Glyph[]): Glyph[] {
  if (hidden.length === 0) return [];
  const grid = new GlyphGrid(SQUARE);
  for (const glyph of seen) grid.add(glyph);
  const used = new Set<Glyph>();
  const own = new Set<number>();
  for (const glyph of hidden) {
    const copies: Glyph[] = [];
    const reach = SAME_PLACE * glyph.size;
    grid.visit(glyph, reach, (each) => {
      const isOther = each.text === glyph.text && each.run !== glyph.run && !used.has(each);
      const isNear = Math.abs(each.x0 - glyph.x0) <= reach && Math.abs(each.y0 - glyph.y0) <= reach;
      if (isOther && isNear) copies.push(each);
    });
    const [copy] = copies;
    if (copy === undefined) own.add(glyph.run);
    else used.add(copy);
  }
  return hidden.filter(({ run }) => own.has(run));
}
