/** The graphics state of a content stream (ISO 32000-1 §8.4), as much of it as text and lines need. */
import type { PdfFont } from './fonts.ts';
import { PLAIN_FONT } from './fonts.ts';
import type { Box, Matrix } from './matrix.ts';

export interface GraphicsState {
  ctm: Matrix;
  clip: Box;
  /** Lightness of what is filled and stroked, 0 black to 1 white. */
  fillShade: number;
  strokeShade: number;
  /** 0 is painted by nobody. */
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: PdfFont;
  fontSize: number;
  /** −1 for a negative font size, which turns the glyphs upside down. */
  flip: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scaling, 1 = as designed. */
  stretch: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

export function initialState(ctm: Matrix, clip: Box): GraphicsState {
  return {
    ctm,
    clip,
    fillShade: 0,
    strokeShade: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    lineWidth: 1,
    font: PLAIN_FONT,
    fontSize: 0,
    flip: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** @param color as pdf.js gives it, 「#rrggbb」; patterns and the like count as grey */
export function shadeOf(color: unknown): number {
  if (typeof color !== 'string' || !/^#[\da-f]{6}$/i.test(color)) return 0.5;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (0.3 * (red ?? 0) + 0.59 * (green ?? 0) + 0.11 * (blue ?? 0)) / 255;
}
