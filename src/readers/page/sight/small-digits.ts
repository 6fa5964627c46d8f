/** Digits on the line of a figure, right behind it and printed smaller: they may be the mark of a note. */
import { SMALLER } from '../../seen/seen-runs.ts';
import type { Glyph } from '../paint/marks.ts';

/** In ems of the digit before it: how far off it may stand, to the right and up or down. */
const NEAR = 0.35;
const LEVEL = 0.1;
/** Below the baseline, of the em; as glyphs' boxes have it. */
const DESCENT = 0.15;

/** @param glyphs upright, in the order of painting, raised and lowered ones already told from figures */
export function findSmallDigits(glyphs: readonly Glyph[]): Glyph[] {
  const small: Glyph[] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (before !== undefined && isBehind(glyph, before)) {
      const goesOn = small.at(-1) === before && glyph.size === before.size;
      if (goesOn || glyph.size <= before.size * SMALLER) small.push(glyph);
    }
    before = glyph;
  }
  return small;
}

function isBehind(glyph: Glyph, before: Glyph): boolean {
  if (glyph.turn !== 0 || before.turn !== 0) return false;
  if (!/^\d$/.test(glyph.text) || !/^\d$/.test(before.text)) return false;
  const gap = glyph.x0 - before.x1;
  const shift = baseOf(before) - baseOf(glyph);
  return Math.abs(gap) <= NEAR * before.size && Math.abs(shift) < LEVEL * before.size;
}

function baseOf({ y1, size }: Glyph): number {
  return y1 - DESCENT * size;
}
