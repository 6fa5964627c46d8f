/**
 * Soft hyphens, which programs print for any hyphen, or leave in figures where nobody meant one. Between
 * the digits of one figure it is none of it; between two years, or anywhere else, it is a hyphen.
 */
import type { Glyph } from '../paint/marks.ts';

const SOFT = '\u00ad';
const FIGURE = /^\d{1,3}\u00ad\d{1,3}$/;

export function settleSoftHyphens(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => text === SOFT)) return glyphs;
  const runs = new Map<number, string>();
  for (const { run, text } of glyphs) runs.set(run, (runs.get(run) ?? '') + text);
  const isOfFigure = ({ run, text }: Glyph): boolean =>
    text === SOFT && FIGURE.test((runs.get(run) ?? '').trim());
  const settled: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = settled.at(-1);
    if (last !== undefined && isOfFigure(glyph)) {
      // The digit before takes its room, so that what stands behind it follows closely.
      settled[settled.length - 1] = { ...last, x1: Math.max(last.x1, glyph.x1) };
    } else {
      settled.push(glyph.text === SOFT ? { ...glyph, text: '-' } : glyph);
    }
  }
  return settled;
}
