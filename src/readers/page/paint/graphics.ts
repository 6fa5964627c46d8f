/** The graphics state of a content stream (ISO 32000-1 §8.4), as much of it as text and lines need. */
import type { Color } from './colors.ts';
import { BLACK } from './colors.ts';
import type { PdfFont } from './fonts.ts';
import { PLAIN_FONT } from './fonts.ts';
import type { Box, Matrix } from './matrix.ts';

/** How much of what is painted a soft mask lets through at a point, 0 to 1 (ISO 32000-1 §11.5). */
export interface SoftMask {
  readonly strengthAt: (x: number, y: number) => number;
}

export interface GraphicsState {
  ctm: Matrix;
  clip: Box;
  /** The clip is as it says; else the box around a clip of another form. */
  isClipBox: boolean;
  /** null for patterns and the like. */
  fillColor: Color | null;
  strokeColor: Color | null;
  /** 0 is painted by nobody. */
  fillAlpha: number;
  strokeAlpha: number;
  /** By what the groups around are painted with, 1 is opaque (ISO 32000-1 §11.4.7). */
  groupAlpha: number;
  /** What is painted takes the place of what lies below, as by all blend modes but Normal it does not. */
  isPlain: boolean;
  /** Those of the groups around, and with them the one that is set. */
  groupMasks: readonly SoftMask[];
  masks: readonly SoftMask[];
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
    isClipBox: true,
    fillColor: BLACK,
    strokeColor: BLACK,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    isPlain: true,
    groupMasks: [],
    masks: [],
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
