/** The cells of a table read: labels by how they begin where that tells them, figures at least once. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import type { CellCrops } from './crops.ts';
import type { KnownPrints } from './known-prints.ts';
import type { LineReader, ReadLine } from './line-reader.ts';
import type { PictureTable } from './picture-page.ts';
import { agrees, assumeLabels } from './known-layouts.ts';
import type { Assumed, KnownLayout } from './known-layouts.ts';
import { boxOf } from './prepare-page.ts';
import type { PreparedTable } from './prepare-page.ts';
import { looksLikeFigure, textOfCell } from './read-cells.ts';

interface ReadCell {
  readonly crop: CellCrops;
  readonly images: readonly GreyImage[];
  /** What it says, where that is known without reading all of it. */
  readonly known: string | null;
}

/** What is known of tables beforehand. */
export interface Known {
  /** Null where labels are to be read whole. */
  readonly prints: KnownPrints | null;
  readonly layouts: readonly KnownLayout[];
}

/** What is read of a table at first: labels as far as they are told apart by it, of a known table every second. */
export function firstLines({ lattice, crops }: PreparedTable, known: Known): LinesOfCell[] {
  const measured = crops.map(({ cell, print }) => ({ cell, width: widthOf(print?.lines ?? []) }));
  const assumed = assumeLabels(lattice, measured, known.layouts);
  return crops.map((crop, index) => {
    const own = assumed[index] ?? null;
    const head = known.prints === null ? null : crop.head;
    const all = (): readonly GreyImage[] => head?.lines() ?? crop.lines();
    if (own === null) return { crop, images: all(), isHead: head !== null, assumed: null };
    return { crop, images: own.isProof ? proofOf(all()) : [], isHead: true, assumed: own };
  });
}

/** In points of a line of 48: two characters at the least. */
const PROVING = 80;

/** Of the lines of a label the first tells, where it is long enough. */
function proofOf(lines: readonly GreyImage[]): readonly GreyImage[] {
  const [first] = lines;
  return first !== undefined && first.width >= PROVING ? [first] : lines;
}

function widthOf(lines: readonly Box[]): number {
  return lines.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
}

export interface LinesOfCell {
  readonly crop: CellCrops;
  readonly images: readonly GreyImage[];
  /** The images are how it begins, or nothing of it. */
  readonly isHead: boolean;
  readonly assumed: Assumed | null;
}

/** The line of a cell that may be a whole number; amounts and signed figures are looked at one by one. */
export function figureLines({ crop, images, isHead }: LinesOfCell): readonly GreyImage[] {
  const { print, isTwice } = crop;
  return !isHead && !isTwice && print?.isOneLine === true && !print.isMark ? images : [];
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

function readOf(
  { images }: LinesOfCell,
  reader: LineReader,
): { readonly text: string; readonly confidence: number } {
  const lines = images.flatMap((image) => reader.of(image) ?? []);
  const text = lines.map((line) => line.text).join('');
  return { text, confidence: Math.min(...lines.map((line) => line.confidence)) };
}

/** Proofs that agree, of all: a table with fewer is another one. */
const AGREEING = 0.7;

/** What the labels of a known table say: proofs that agree, and what stands between two of them. */
function toldByTable(
  first: readonly LinesOfCell[],
  reader: LineReader,
): ReadonlyMap<LinesOfCell, string> {
  const labels = first.flatMap((cell) => {
    const { assumed } = cell;
    if (assumed === null) return [];
    const { text, isProof } = assumed;
    return [{ cell, text, isProof, agrees: isProof && agrees(readOf(cell, reader).text, text) }];
  });
  const proofs = labels.filter(({ isProof }) => isProof);
  const agreeing = proofs.filter((proof) => proof.agrees);
  if (agreeing.length < AGREEING * proofs.length) return new Map();
  const told = labels.filter(
    (label, index) =>
      label.agrees ||
      (!label.isProof &&
        [index - 1, index + 1].every((neighbour) => labels[neighbour]?.agrees ?? false)),
  );
  return new Map(told.map(({ cell, text }) => [cell, text]));
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
