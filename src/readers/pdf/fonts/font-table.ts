/** What pdf.js knows of the fonts of a document. */
import type { PdfFonts } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { PdfFont } from '../../page/paint/fonts.ts';
import { PLAIN_FONT } from '../../page/paint/fonts.ts';
import { readNumbers } from '../../page/paint/matrix.ts';
import { readGlyphNames, settleGlyph } from './glyph-names.ts';

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
  const names = readGlyphNames(loaded);
  const settle = names === null ? null : (glyph: unknown) => settleGlyph(glyph, names);
  return { isVertical, widthScale, emScale, controls: new Set(), settle };
}
