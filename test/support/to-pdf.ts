/** A sheet as the pages of a PDF: tables broken between rows wherever a page is full. */
import { layOutSpans } from '../../src/lib/span-layout.ts';
import {
  drawBorder,
  drawCellPieces,
  drawCellText,
  drawText,
  heightOfCell,
  wrapText,
} from './draw-pdf.ts';
import type { LineStyle, Rect } from './draw-pdf.ts';
import type { Sheet, SheetTable } from './sheet.ts';
import type { PdfPage } from './write-pdf.ts';
import { A4 } from './write-pdf.ts';

export interface ToPdfOptions {
  readonly lines?: LineStyle;
  /** Rows at the top of a table that are printed again on each of its pages. */
  readonly headerRows?: number;
  /** Where text ends on a page, in points from its top: less breaks tables at other rows. */
  readonly bottom?: number;
  /** Labels and figures of a row of several lines. */
  readonly align?: 'bottom' | 'middle';
}

const LEFT = 60;
const TOP = 60;
const WIDTH = 480;
const PROSE = 11;
const PROSE_LEADING = 16;

export function toPdfPages(sheet: Sheet, options: ToPdfOptions = {}): PdfPage[] {
  const printer = new Printer(options);
  for (const block of sheet) {
    if (block.kind === 'table') printer.table(block);
    else printer.text(block.text, block.style === 'prose' ? 2 : 0);
  }
  return printer.finish();
}

class Printer {
  readonly #options: Required<ToPdfOptions>;
  readonly #pages: string[] = [''];
  #y = TOP;

  constructor(options: ToPdfOptions) {
    this.#options = { lines: 'strokes', headerRows: 0, bottom: 780, align: 'middle', ...options };
  }

  finish(): PdfPage[] {
    return this.#pages.map((content, index) => ({
      content: content + drawText(`- ${index + 1} -`, A4.width / 2 - 10, 805),
    }));
  }

  /** @param indent in ems */
  text(text: string, indent: number): void {
    this.#y += 4;
    const lines = wrapText('　'.repeat(indent) + text, WIDTH, PROSE);
    for (const line of lines) {
      this.#makeRoom(PROSE_LEADING);
      this.#draw(drawText(line, LEFT, this.#y, PROSE));
      this.#y += PROSE_LEADING;
    }
    this.#y += 4;
  }

  table({ rows }: SheetTable): void {
    const { slots, columns } = layOutSpans(rows);
    const step = WIDTH / columns;
    const cells = rows.flatMap((row, index) =>
      row.map((cell, position) => ({
        ...cell,
        ...(slots[index]?.[position] ?? { row: 0, column: 0 }),
      })),
    );
    const heights = rows.map((_, index) =>
      cells
        .filter(({ row, rowSpan }) => row + rowSpan - 1 === index)
        .reduce((most, { text, before, after, columnSpan, rowSpan }) => {
          const whole = `${before?.text ?? ''}${text}${after?.text ?? ''}`;
          return Math.max(most, heightOfCell(whole, columnSpan * step) / rowSpan);
        }, 16),
    );
    let from = 0;
    while (from < rows.length) {
      const headers = from === 0 ? 0 : this.#options.headerRows;
      const to = this.#fit(heights, from, headers);
      if (headers > 0) this.#drawRows(cells, { from: 0, to: headers, heights, step });
      this.#drawRows(cells, { from, to, heights, step });
      if (to < rows.length) this.#breakPage();
      from = to;
    }
    this.#y += 8;
  }

  /** One past the last row that fits the page; at least one does, and never a header alone. */
  #fit(heights: readonly number[], from: number, headers: number): number {
    const isFirst = from === 0;
    const least = isFirst
      ? heights.slice(0, this.#options.headerRows + 1)
      : heights.slice(from, from + 1);
    const above = sum(heights.slice(0, headers));
    if (this.#y + above + sum(least) > this.#options.bottom && this.#y > TOP) this.#breakPage();
    let y = this.#y + above + sum(least);
    let to = from + least.length;
    while (to < heights.length && y + (heights[to] ?? 0) <= this.#options.bottom) {
      y += heights[to] ?? 0;
      to++;
    }
    return to;
  }

  /** A cell that reaches over the break is drawn on both pages, its text on the first only. */
  #drawRows(
    cells: readonly (SheetTable['rows'][number][number] & { row: number; column: number })[],
    part: { from: number; to: number; heights: readonly number[]; step: number },
  ): void {
    const { from, to, heights, step } = part;
    const topOf = (row: number): number => this.#y + sum(heights.slice(from, row));
    for (const { row, column, rowSpan, columnSpan, text, before, after } of cells) {
      const [first, last] = [Math.max(row, from), Math.min(row + rowSpan, to)];
      if (first >= last) continue;
      const rect: Rect = {
        x: LEFT + column * step,
        y: topOf(first),
        width: columnSpan * step,
        height: topOf(last) - topOf(first),
      };
      this.#draw(drawBorder(rect, this.#options.lines));
      if (row < from) continue;
      if (before === undefined && after === undefined)
        this.#draw(drawCellText(text, rect, this.#options.align));
      else this.#draw(drawCellPieces([before, text, after], rect));
    }
    this.#y = topOf(to);
  }

  #makeRoom(height: number): void {
    if (this.#y + height > this.#options.bottom) this.#breakPage();
  }

  #breakPage(): void {
    this.#pages.push('');
    this.#y = TOP;
  }

  #draw(content: string): void {
    this.#pages[this.#pages.length - 1] += content;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
