/** A picture of a page → what is to be read on it: the cells of its tables and the lines between them. */
import { greyOf } from '../image/drop-seal.ts';
import type { Box, ColourImage, GreyImage } from '../image/grey-image.ts';
import { resize } from '../image/resample.ts';
import { alignedRows } from '../ink/aligned-rows.ts';
import { boundsOf } from '../ink/components.ts';
import { lineImage } from '../ink/line-image.ts';
import { findTextLines } from '../ink/text-lines.ts';
import type { TextLine } from '../ink/text-lines.ts';
import { findLattices } from '../lattice/find-lattices.ts';
import type { Lattice } from '../lattice/find-lattices.ts';
import { unitOf } from '../lattice/ruling.ts';
import { findRulings } from '../lattice/rulings.ts';
import { rectify } from '../page/rectify.ts';
import { bareRows } from './bare-rows.ts';
import type { BareRow } from './bare-rows.ts';
import { cropsOfTable } from './crops.ts';
import type { CellCrops } from './crops.ts';
import type { PictureSheet } from './picture-page.ts';

export interface PreparedTable {
  readonly lattice: Lattice;
  readonly crops: readonly CellCrops[];
}

export interface PreparedLine {
  readonly box: Box;
  readonly image: GreyImage;
}

export interface PreparedPage {
  readonly tables: readonly PreparedTable[];
  readonly lines: readonly PreparedLine[];
  /** Instead of lines, where what stands outside tables is set in columns. */
  readonly rows: readonly BareRow[];
  readonly sheet: PictureSheet;
}

/** Pages much smaller or larger than at 200 dpi are brought to that before anything else. */
const SMALLEST = 0.85;
const LARGEST = 1.25;

export function preparePage(picture: ColourImage): PreparedPage {
  const grey = atUsualSize(greyOf(picture));
  const page = rectify(grey);
  const unit = unitOf(page.image);
  const given = picture.width / grey.width;
  const lattices = findLattices(findRulings(page), unit).filter(({ cells }) => cells.length > 1);
  const lines = findTextLines(page.ink, lattices.map(inkedBox), unit);
  const aligned = alignedRows(lines);
  return {
    tables: lattices.map((lattice) => ({
      lattice,
      crops: cropsOfTable(page, lattice, { unit, given }),
    })),
    lines:
      aligned === null
        ? lines
            .filter(({ isLone }) => !isLone)
            .map((line) => ({ box: line.box, image: imageOfLine(page.image, line) }))
        : [],
    rows: aligned === null ? [] : bareRows(page, aligned, { unit, given }),
    sheet: {
      image: page.image,
      map(u, v, from) {
        page.map(u, v, from);
        from[0] *= given;
        from[1] *= given;
      },
    },
  };
}

function atUsualSize(grey: GreyImage): GreyImage {
  const unit = unitOf(grey);
  if (unit >= SMALLEST && unit <= LARGEST) return grey;
  return resize(grey, {
    width: Math.round(grey.width / unit),
    height: Math.round(grey.height / unit),
  });
}

export function boxOf({ xs, ys }: Lattice): Box {
  return { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 };
}

/** With what runs past the end of its last row. */
function inkedBox({ cells }: Lattice): Box {
  return boundsOf(cells.map(({ box }) => box));
}

function imageOfLine(image: GreyImage, { box }: TextLine): GreyImage {
  return lineImage(image, box, { high: box.y1 - box.y0, target: 36, side: 0.3, leastWidth: 32 });
}
