/** Small PDF pages for the tests of the reader, and what they are read as. */
import { readPdf } from '../../src/readers/pdf/pdf-reader.ts';
import type { ReadResult } from '../../src/readers/reader.ts';
import { drawBorder, drawCellText } from './draw-pdf.ts';
import type { LineStyle } from './draw-pdf.ts';
import { outlineOfResult } from './outline.ts';
import type { Outline } from './outline.ts';
import { writePdf } from './write-pdf.ts';
import type { PdfFile, PdfPage } from './write-pdf.ts';

export function readPdfFile(file: PdfFile, password: string | null = null): Promise<ReadResult> {
  return readPdf(writePdf(file), { password });
}

export async function outlineOfPages(...pages: readonly PdfPage[]): Promise<Outline | string> {
  return outlineOfResult(await readPdfFile({ pages }));
}

/** Cells of 80 × 24 points; a text of two cells' width ends in →, of two cells' height in ↓. */
export function drawTable(
  rows: readonly (readonly string[])[],
  style: LineStyle = 'strokes',
  top = 100,
): string {
  return rows
    .flatMap((row, r) =>
      row.map((text, c) => {
        if (text === '') return '';
        const [width, height] = [text.endsWith('→') ? 160 : 80, text.endsWith('↓') ? 48 : 24];
        const cell = { x: 60 + c * 80, y: top + r * 24, width, height };
        return drawBorder(cell, style) + drawCellText(text.replace(/[→↓]/, ''), cell, 'middle');
      }),
    )
    .join('');
}

export const TABLE = [
  ['项目↓', '件数→', ''],
  ['', '甲', '乙'],
  ['规章', '12', '345'],
];
export const TABLE_OUTLINE = [
  ['项目↓2', '件数→2'],
  ['甲', '乙'],
  ['规章', '12', '345'],
];
