/**
 * What pdf.js knows of a font, and whether its glyphs can be told: an embedded font without a table
 * of characters gives glyph numbers instead, which must never be taken for digits.
 */
import type { PdfFonts } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { readNumbers } from './matrix.ts';

export interface PdfFont {
  readonly isVertical: boolean;
  /** From glyph widths to ems. */
  readonly widthScale: number;
  /** Height of the em square in font sizes: 1 but for fonts drawn by the document itself (Type 3). */
  readonly emScale: number;
  /** Control codes met where characters should be. */
  readonly controls: Set<number>;
}

export const PLAIN_FONT: PdfFont = {
  isVertical: false,
  widthScale: 0.001,
  emScale: 1,
  controls: new Set(),
};

/** A single odd code may be a bullet; more of them are glyph numbers. */
const FEWEST_CONTROLS = 3;

export function isUnreadable(font: PdfFont): boolean {
  return font.controls.size >= FEWEST_CONTROLS;
}

/** The fonts of one document, by the name pdf.js loads them under. */
export class FontTable {
  readonly #fonts = new Map<string, PdfFont>();

  get(name: string, loaded: PdfFonts): PdfFont {
    const known = this.#fonts.get(name);
    if (known !== undefined) return known;
    const font = describeFont(loaded.has(name) ? loaded.get(name) : null);
    this.#fonts.set(name, font);
    return font;
  }
}

function describeFont(loaded: unknown): PdfFont {
  if (typeof loaded !== 'object' || loaded === null) return { ...PLAIN_FONT, controls: new Set() };
  const isVertical = 'vertical' in loaded && loaded.vertical === true;
  const matrix = readNumbers('fontMatrix' in loaded ? loaded.fontMatrix : null);
  const widthScale = matrix?.[0] ?? PLAIN_FONT.widthScale;
  const isDrawn = 'isType3Font' in loaded && loaded.isType3Font === true;
  const box = readNumbers('bbox' in loaded ? loaded.bbox : null);
  const height = Math.abs((box?.[3] ?? 0) - (box?.[1] ?? 0)) * Math.abs(matrix?.[3] ?? 0);
  const emScale = isDrawn && height > 0.1 && height < 10 ? height : 1;
  return { isVertical, widthScale, emScale, controls: new Set() };
}
