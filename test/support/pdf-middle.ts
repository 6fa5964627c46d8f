/** A row of three cells in a PDF, the middle one as a test fills it, and what is read there. */
import { drawText } from './draw-pdf.ts';
import { drawTable, readPdfFile } from './pdf-pages.ts';
import { remarksOfResult } from './remarks.ts';
import type { PdfFile } from './write-pdf.ts';
import { A4 } from './write-pdf.ts';

/** Three cells, the middle one from 140 to 220 across and 100 to 124 down, as the test fills it. */
export const FRAME = drawTable([['许可', '', '7']].map(([a = '', , c = '']) => [a, ' ', c]));
/** The baseline of what is drawn at the height of 107. */
export const BASE = A4.height - 107 - 0.85 * 9;
export const text = (print: string, x: number, size = 9, y = 107): string =>
  drawText(print, x, y, size);

export async function middleOf(content: string, file: Partial<PdfFile> = {}): Promise<unknown> {
  return remarksOfResult(await readPdfFile({ pages: [{ content: FRAME + content }], ...file }))[1];
}
