/**
 * What is known of a font, and whether its glyphs can be told: an embedded font without a table of
 * characters gives glyph numbers instead, which must never be taken for digits.
 */
export interface PdfFont {
  readonly isVertical: boolean;
  /** From glyph widths to ems. */
  readonly widthScale: number;
  /** Height of the em square in font sizes: 1 but for fonts drawn by the document itself (Type 3). */
  readonly emScale: number;
  /** Control codes met where characters should be. */
  readonly controls: Set<number>;
  /** Sets right what a glyph stands for, or says that it is in doubt; null where there is nothing to set right. */
  readonly settle: ((glyph: unknown) => unknown) | null;
}

export const PLAIN_FONT: PdfFont = {
  isVertical: false,
  widthScale: 0.001,
  emScale: 1,
  controls: new Set(),
  settle: null,
};

/** A single odd code may be a bullet; more of them are glyph numbers. */
const FEWEST_CONTROLS = 3;

export function isUnreadable(font: PdfFont): boolean {
  return font.controls.size >= FEWEST_CONTROLS;
}
