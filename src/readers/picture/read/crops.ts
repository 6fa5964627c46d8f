/** The lines of print of a table's cells, cut out for the recogniser as they are asked for. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import { median } from '../../../lib/median.ts';
import { findBlobs } from '../ink/components.ts';
import { keepPrint, lineImage } from '../ink/line-image.ts';
import { isStained } from '../ink/stain.ts';
import { heightOfPrint, printOfCell } from '../ink/print-of-cell.ts';
import type { CellPrint } from '../ink/print-of-cell.ts';
import type { Lattice, LatticeCell } from '../lattice/find-lattices.ts';
import type { StraightPage } from '../page/rectify.ts';
import { headOf, isUpright, labelLines } from './label-lines.ts';
import type { CellHead } from './label-lines.ts';

/** A cell with its lines for the recogniser; none where nothing is printed. */
export interface CellCrops {
  readonly cell: LatticeCell;
  readonly print: CellPrint | null;
  readonly lines: () => readonly GreyImage[];
  /** Where it may be a label: how it begins. */
  readonly head: CellHead | null;
  /** The one line once more, at another scale and with what stands around it. */
  readonly second: () => GreyImage | null;
  /** Its table holds amounts and signed figures. */
  readonly isTwice: boolean;
  /** Something grey lies over it. */
  readonly isStained: () => boolean;
  /** The figures of its table are too small to be told apart for certain. */
  readonly isSmall: boolean;
  /** A letter a line: what it says does not tell how the page is held. */
  readonly isUpright: boolean;
}

/** How large the page is beside others. */
export interface PageScale {
  /** Points: 1 at 200 dpi on A4. */
  readonly unit: number;
  /** Points of the picture as it was given, a point of the page. */
  readonly given: number;
}

/** Points of the picture as it was given: figures less high are small. */
const SMALL = 16;
/** Tables of so few borders hold amounts and signed figures: each is looked at twice. */
const FEW_BORDERS = 8;
/** Points of ink of the smallest speck that is looked at. */
const SPECK = 2;

export function cropsOfTable(page: StraightPage, lattice: Lattice, scale: PageScale): CellCrops[] {
  const isTwice = lattice.xs.length <= FEW_BORDERS;
  return cropsOfCells(page, lattice.cells, { ...scale, isTwice });
}

interface CellScale extends PageScale {
  readonly isTwice: boolean;
}

export function cropsOfCells(
  page: StraightPage,
  cells: readonly LatticeCell[],
  { unit, given, isTwice }: CellScale,
): CellCrops[] {
  const margin = Math.max(2, Math.round(3 * unit));
  const least = Math.max(2, Math.round(7 * unit * unit));
  const inked = cells.map((cell) => ({
    cell,
    blobs: findBlobs(page.ink, cell.box, { margin, least: SPECK }),
  }));
  const printed = inked.flatMap(({ blobs }) => blobs.filter(({ count }) => count >= least));
  const em = heightOfPrint(printed) ?? 20 * unit;
  const prints = inked.map(({ cell, blobs }) => ({
    cell,
    print: printOfCell(blobs, { least, em }),
  }));
  const heights = prints
    .flatMap(({ print }) => (print?.isOneLine === true ? print.lines : []))
    .map(heightOf)
    .filter((height) => height > em * 0.6);
  const usual = heights.length > 0 ? median(heights) : em;
  const isSmall = usual * given < SMALL;
  return prints.map(({ cell, print }): CellCrops => {
    if (print === null) return { cell, print, isTwice, isSmall, ...NOTHING };
    const cropper = { page, cell, print, unit, margin, usual };
    const lines = (): GreyImage[] =>
      print.isOneLine ? [tightLine(cropper)] : labelLines(page, print.lines, em);
    const second = (): GreyImage | null => (print.isOneLine && isTwice ? wideLine(cropper) : null);
    const stained = (): boolean => isStained(page.image, shrink(cell.box, margin), unit);
    return {
      cell,
      print,
      isTwice,
      isStained: stained,
      isSmall,
      isUpright: isUpright(print.lines, em),
      lines,
      head: headOf(page, print.lines, em),
      second,
    };
  });
}

const NOTHING = {
  lines: () => [],
  head: null,
  second: () => null,
  isStained: () => false,
  isUpright: false,
};

interface Cropper {
  readonly page: StraightPage;
  readonly cell: LatticeCell;
  readonly print: CellPrint;
  readonly unit: number;
  readonly margin: number;
  /** Height of a line of figures in this table. */
  readonly usual: number;
}

const heightOf = ({ y0, y1 }: Box): number => y1 - y0;

/** Letters of unlike height are scaled as the usual ones: a dash must not become a bar. */
function referenceOf(box: Box, usual: number): number {
  const high = heightOf(box);
  return high > usual * 0.75 && high < usual * 1.45 ? high : usual;
}

function tightLine({ page, cell, print, unit, margin, usual }: Cropper): GreyImage {
  const inner = shrink(cell.box, margin);
  const grow = Math.max(1, Math.round(2 * unit));
  const kept = keepPrint(page.image, print.blobs, { grow, inner });
  const high = referenceOf(print.lines[0] ?? kept.box, usual);
  return lineImage(kept.image, kept.box, { high, target: 32, side: 0.3, leastWidth: 32 });
}

function wideLine({ page, cell, print, margin, usual }: Cropper): GreyImage | null {
  const [line] = print.lines;
  if (line === undefined) return null;
  const inner = shrink(cell.box, margin);
  const box = { ...line, x0: Math.max(line.x0, inner.x0), x1: Math.min(line.x1, inner.x1) };
  const high = referenceOf(line, usual);
  return lineImage(page.image, box, { high, target: 28, side: 0.7, leastWidth: 48 });
}

function shrink({ x0, y0, x1, y1 }: Box, margin: number): Box {
  return { x0: x0 + margin, y0: y0 + margin, x1: x1 - margin, y1: y1 - margin };
}
