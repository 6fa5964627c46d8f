/** A damaged size puts text further off than any page is wide; the reading ends all the same. */
import { expect, test } from 'vitest';
import type { Glyph } from '../../src/readers/page/paint/marks.ts';
import { GlyphGrid } from '../../src/readers/page/sight/glyph-grid.ts';

const at = (x0: number, y0: number): Glyph =>
  ({ x0, y0, x1: x0 + 6, y1: y0 + 12, text: '1', size: 12 }) as Glyph;

test.each([1e11, 1e22, -1e22, Number.POSITIVE_INFINITY])('text at %d is looked up', (far) => {
  const grid = new GlyphGrid(4);
  const [near, beside] = [at(100, 100), at(101, 100)];
  grid.add(near);
  grid.add(at(far, far));
  const found: Glyph[] = [];
  grid.visit(beside, 2, (glyph) => found.push(glyph));
  grid.visit(at(far, far), 1e11, () => undefined);
  expect(found).toEqual([near]);
});
