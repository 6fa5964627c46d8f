/** The cells of a table read: labels by how they begin where that tells them, figures at least once. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import type { CellCrops } from './crops.ts';
import { readOf, toldByTable } from './first-lines.ts';
import type { LinesOfCell } from './first-lines.ts';
import type { KnownPrints } from './known-prints.ts';
import type { LineReader, ReadLine } from './line-reader.ts';
import type { PictureTable } from './picture-page.ts';
import { boxOf } from './prepare-page.ts';
import type { PreparedTable } from './prepare-page.ts';
import { looksLikeFigure, textOfCell } from './read-cells.ts';

interface ReadCell {
  readonly crop: CellCrops;
  readonly images: readonly GreyImage[];
  /** What it says, where that is known without reading all of it. */
  readonly known: string | null;
}

/** @param first of `firstLines`, read */
export async function readTable(
  { lattice }: PreparedTable,
  {
    first,
    prints,
    reader,
  }: {
    readonly first: readonly LinesOfCell[];
    readonly prints: KnownPrints | null;
    readonly reader: LineReader;
  },
  toPicture: (box: Box) => Box,
): Promise<PictureTable> {
  const cells = finishLabels(first, prints, reader);
  await reader.read(cells.flatMap(({ known, images }) => (known === null ? images : [])));
  const linesOf = ({ images }: ReadCell): ReadLine[] =>
    images.flatMap((image) => reader.of(image) ?? []);
  const isFigure = figuresOf(cells, linesOf);
  const figures = cells.filter(isFigure);
  // Amounts stand in tables of few columns, and a point must not be taken for noise.
  const isWhole = first.every(({ crop }) => !crop.isTwice) && holdsWhole(figures, linesOf);
  const seconds = new Map(figures.map((cell) => [cell, cell.crop.second()]));
  await reader.read([...seconds.values()].flatMap((image) => image ?? []));
  const box = toPicture(boxOf(lattice));
  const scale = (box.x1 - box.x0) / Math.max(1, boxOf(lattice).x1 - boxOf(lattice).x0);
  return {
    box,
    xs: lattice.xs.map((x) => box.x0 + (x - (lattice.xs[0] ?? 0)) * scale),
    rows: lattice.ys.length - 1,
    cells: cells.map((cell) => {
      const { row, column, rowSpan, columnSpan, box: own } = cell.crop.cell;
      const place = { row, column, rowSpan, columnSpan, box: toPicture(own) };
      if (cell.known !== null) return { ...place, text: cell.known };
      const again = seconds.get(cell) ?? null;
      const second = again === null ? null : reader.of(again);
      const manner = { second, isWhole, isFigure: isFigure(cell) };
      const read = textOfCell(cell.crop, linesOf(cell), manner);
      if (manner.isFigure) return { ...place, ...read };
      return { ...place, text: prints?.nearest(read.text) ?? read.text };
    }),
  };
}

/** Labels that their table or their beginning tells are known; all others are to be read whole. */
function finishLabels(
  first: readonly LinesOfCell[],
  prints: KnownPrints | null,
  reader: LineReader,
): ReadCell[] {
  const told = toldByTable(first, reader);
  const heads = first.filter(
    (cell) => cell.crop.head !== null && cell.images.length > 0 && cell.isHead && !told.has(cell),
  );
  const read = heads.map((head) => {
    const { text, confidence } = readOf(head, reader);
    return { text, confidence, width: head.crop.head?.width ?? 0 };
  });
  const matches = prints?.match(read) ?? [];
  const known = new Map(heads.map((head, index) => [head, matches[index] ?? null]));
  return first.map((cell): ReadCell => {
    const print = told.get(cell) ?? known.get(cell) ?? null;
    const images = cell.isHead && print === null ? cell.crop.lines() : cell.images;
    return { crop: cell.crop, images, known: print };
  });
}

type LinesOf = (cell: ReadCell) => readonly ReadLine[];

/** So many figures tell what a table holds, and so large a share of them. */
const FEWEST_TELLING = 20;
const MOSTLY = 0.9;

function holdsWhole(cells: readonly ReadCell[], linesOf: LinesOf): boolean {
  const figures = cells.filter(
    (cell) => cell.images.length === 1 && cell.crop.print?.isMark === false,
  );
  const whole = figures.filter((cell) =>
    /^\d+$/.test(linesOf(cell)[0]?.candidates()[0]?.text ?? ''),
  );
  return figures.length >= FEWEST_TELLING && whole.length >= MOSTLY * figures.length;
}

/** A cell whose print might be a letter is a figure among figures: where most of its row are. */
function figuresOf(cells: readonly ReadCell[], linesOf: LinesOf): (cell: ReadCell) => boolean {
  const plain = new Set<ReadCell>();
  const rows = new Map<number, { figures: number; letters: number }>();
  for (const cell of cells) {
    if (cell.images.length === 0) continue;
    const isPlain = cell.known === null && linesOf(cell).every(looksLikeFigure);
    if (isPlain) plain.add(cell);
    const row = rows.get(cell.crop.cell.row) ?? { figures: 0, letters: 0 };
    if (isPlain) row.figures++;
    else row.letters++;
    rows.set(cell.crop.cell.row, row);
  }
  return (cell) => {
    if (plain.has(cell)) return true;
    const { print, cell: place } = cell.crop;
    const row = rows.get(place.row);
    const [line] = print?.lines ?? [];
    if (row === undefined || line === undefined || print?.isOneLine !== true) return false;
    const isNarrow = line.x1 - line.x0 < 1.2 * (line.y1 - line.y0);
    return isNarrow && place.rowSpan === 1 && row.figures >= 3 && row.figures > 2 * row.letters;
  };
}
