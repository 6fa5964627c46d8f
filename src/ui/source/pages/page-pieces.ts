/** Where text and figures stand on the pages of a document, or on the pictures among its text. */
import type { Document, Origin } from '../../../document/document.ts';
import { sheetsOf } from '../../../document/sheets-of.ts';
import type { CellId } from '../../../form/form-types.ts';
import type { PlacedFigure, PlaceIndex } from '../../../report/place-index.ts';
import { figuresAt } from '../../../report/place-index.ts';

/** [x, y, width, height] in page units from the top left, as in origins. */
export type Rect = Origin['rects'][number];

/** A paragraph or cell as far as it stands on one page. */
export interface PagePiece {
  readonly block: number;
  /** Number of the grid's cell; null for a paragraph. */
  readonly cell: number | null;
  readonly text: string;
  readonly rects: readonly Rect[];
}

/** @returns the pieces of each page; those of which the reader knows no place are on none */
export function piecesOfPages(document: Document): PagePiece[][] {
  const pages: PagePiece[][] = sheetsOf(document).map(() => []);
  document.blocks.forEach((block, number) => {
    const pieces = block.kind === 'paragraph' ? [block] : block.cells;
    pieces.forEach(({ text, origin }, cell) => {
      if (origin === undefined) return;
      pages[origin.page]?.push({
        block: number,
        cell: block.kind === 'paragraph' ? null : cell,
        text,
        rects: origin.rects,
      });
    });
  });
  return pages;
}

export interface PageFigure {
  readonly cell: CellId;
  readonly text: string;
  readonly rects: readonly Rect[];
}

/** The figures of a page. One that has a cell to itself gets all of it, as far as it is ruled. */
export function figuresOfPage(pieces: readonly PagePiece[], index: PlaceIndex): PageFigure[] {
  return pieces.flatMap((piece) => {
    const figures = figuresAt(index, piece);
    const isAlone = figures.length === 1 && piece.cell !== null;
    return figures.map((figure) => ({
      cell: figure.cell,
      text: piece.text.slice(figure.start, figure.end),
      rects: isAlone ? piece.rects : rectsOfRun(piece, figure),
    }));
  });
}

/**
 * About where a run of a text stands, its lines being of even type: Chinese characters one em wide,
 * all others half of it. Origins know no single characters.
 */
function rectsOfRun({ text, rects }: PagePiece, { start, end }: PlacedFigure): Rect[] {
  const whole = widthOf(text);
  const total = rects.reduce((sum, [, , width]) => sum + width, 0);
  if (whole === 0) return [...rects];
  const from = (widthOf(text.slice(0, start)) / whole) * total;
  const to = (widthOf(text.slice(0, end)) / whole) * total;
  const found: Rect[] = [];
  let passed = 0;
  for (const [x, y, width, height] of rects) {
    const left = Math.max(from - passed, 0);
    const right = Math.min(to - passed, width);
    if (right > left) found.push([x + left, y, right - left, height]);
    passed += width;
  }
  return found;
}

/** In ems. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u02ff' ? 1 : 0.5;
  return width;
}
