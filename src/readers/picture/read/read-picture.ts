/**
 * One page that is a picture → its tables and lines. Straightened first; what is ruled is a table, and
 * the print of each cell goes to the recogniser by itself. No form is known here.
 */
import { greyOf } from '../image/drop-seal.ts';
import type { Box, ColourImage, GreyImage } from '../image/grey-image.ts';
import { resize } from '../image/resample.ts';
import type { PointMap } from '../image/resample.ts';
import { boundsOf } from '../ink/components.ts';
import { lineImage } from '../ink/line-image.ts';
import { findTextLines } from '../ink/text-lines.ts';
import type { TextLine } from '../ink/text-lines.ts';
import { findLattices } from '../lattice/find-lattices.ts';
import type { Lattice } from '../lattice/find-lattices.ts';
import { findRulings, unitOf } from '../lattice/rulings.ts';
import { rectify } from '../page/rectify.ts';
import { candidatesOf } from '../recognise/beam.ts';
import { digitSteps, foldSteps, symbolTable } from '../recognise/figure-symbols.ts';
import type { Recogniser } from '../recognise/recogniser.ts';
import { textOfLine } from '../recognise/text-of-line.ts';
import { cropsOfTable } from './crops.ts';
import type { CellCrops } from './crops.ts';
import type { PictureLine, PicturePage, PictureTable } from './picture-page.ts';
import { looksLikeFigure, textOfCell } from './read-cells.ts';
import type { ReadLine } from './read-cells.ts';

/** Pages much smaller or larger than at 200 dpi are brought to that before anything else. */
const SMALLEST = 0.85;
const LARGEST = 1.25;

export async function readPicture(
  picture: ColourImage,
  recogniser: Recogniser,
): Promise<PicturePage> {
  const grey = atUsualSize(greyOf(picture));
  const page = rectify(grey);
  const unit = unitOf(page.image);
  const given = picture.width / grey.width;
  const lattices = findLattices(findRulings(page), unit);
  const tables = lattices.map((lattice) => ({
    lattice,
    crops: cropsOfTable(page, lattice, { unit, given }),
  }));
  const lines = findTextLines(page.ink, lattices.map(boxOf), unit).map((line) => ({
    box: line.box,
    image: imageOfLine(page.image, line),
  }));
  const wanted = [
    ...tables.flatMap(({ crops }) => crops.flatMap(imagesOf)),
    ...lines.map(({ image }) => image),
  ];
  const readings = await readLines(wanted, recogniser);
  const toPicture = (box: Box): Box => mapBack(box, page.map, given);
  return {
    tables: tables.map((table) => tableOf(table, readings, toPicture)),
    lines: lines.map(({ box, image }): PictureLine => {
      const { text = '', confidence = 0 } = readings.get(image) ?? {};
      return { box: toPicture(box), text, confidence };
    }),
    legibility: legibilityOf([...readings.values()]),
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

/** Fewer characters in a row are no words. */
const WORDS = 4;
/** Lines; a page of more without a word is no page with a number alone. */
const FEW = 8;

function legibilityOf(lines: readonly ReadLine[]): number | null {
  const words = lines.filter(({ text }) => text.length >= WORDS);
  if (words.length === 0) return lines.length < FEW ? null : 0;
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
}

function atUsualSize(grey: GreyImage): GreyImage {
  const unit = unitOf(grey);
  if (unit >= SMALLEST && unit <= LARGEST) return grey;
  return resize(grey, {
    width: Math.round(grey.width / unit),
    height: Math.round(grey.height / unit),
  });
}

function boxOf({ xs, ys }: Lattice): Box {
  return { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 };
}

function imageOfLine(image: GreyImage, { box }: TextLine): GreyImage {
  return lineImage(image, box, { high: box.y1 - box.y0, target: 36, side: 0.3, leastWidth: 32 });
}

function imagesOf({ lines, second }: CellCrops): GreyImage[] {
  return second === null ? [...lines] : [...lines, second];
}

type Readings = ReadonlyMap<GreyImage, ReadLine>;

async function readLines(lines: readonly GreyImage[], recogniser: Recogniser): Promise<Readings> {
  const table = symbolTable(recogniser.characters);
  const readings = new Map<GreyImage, ReadLine>();
  await recogniser.recognise(lines, (index, reading) => {
    const line = lines[index];
    if (line === undefined) return;
    const { steps, outside } = foldSteps(reading, table);
    const text = textOfLine(reading, recogniser.characters);
    const candidates = candidatesOf(steps);
    readings.set(line, { ...text, outside, candidates, digits: candidatesOf(digitSteps(steps)) });
  });
  return readings;
}

/** Two corners of a table, and what stands between them. */
function tableOf(
  { lattice, crops }: { readonly lattice: Lattice; readonly crops: readonly CellCrops[] },
  readings: Readings,
  toPicture: (box: Box) => Box,
): PictureTable {
  const box = toPicture(boxOf(lattice));
  const scale = (box.x1 - box.x0) / Math.max(1, boxOf(lattice).x1 - boxOf(lattice).x0);
  const read = crops.map((crop) => ({
    crop,
    lines: crop.lines.flatMap((line) => readings.get(line) ?? []),
    second: crop.second === null ? null : (readings.get(crop.second) ?? null),
  }));
  const isFigure = figuresOf(read);
  const isWhole = holdsWhole(read.filter(({ crop }) => isFigure(crop)));
  return {
    box,
    xs: lattice.xs.map((x) => box.x0 + (x - (lattice.xs[0] ?? 0)) * scale),
    rows: lattice.ys.length - 1,
    cells: read.map(({ crop, lines, second }) => ({
      row: crop.cell.row,
      column: crop.cell.column,
      rowSpan: crop.cell.rowSpan,
      columnSpan: crop.cell.columnSpan,
      box: toPicture(crop.cell.box),
      ...textOfCell(crop, lines, { second, isWhole, isFigure: isFigure(crop) }),
    })),
  };
}

/** So many figures tell what a table holds, and so large a share of them. */
const FEWEST_TELLING = 20;
const MOSTLY = 0.9;

function holdsWhole(cells: readonly ReadCell[]): boolean {
  const figures = cells.filter(
    ({ crop, lines }) => lines.length === 1 && crop.print?.isMark === false,
  );
  const whole = figures.filter(({ lines }) => /^\d+$/.test(lines[0]?.candidates[0]?.text ?? ''));
  return figures.length >= FEWEST_TELLING && whole.length >= MOSTLY * figures.length;
}

interface ReadCell {
  readonly crop: CellCrops;
  readonly lines: readonly ReadLine[];
}

/** A cell whose print might be a letter is a figure among figures: where most of its row are. */
function figuresOf(cells: readonly ReadCell[]): (crop: CellCrops) => boolean {
  const plain = new Set<CellCrops>();
  const rows = new Map<number, { figures: number; letters: number }>();
  for (const { crop, lines } of cells) {
    if (lines.length === 0) continue;
    const isPlain = lines.every(looksLikeFigure);
    if (isPlain) plain.add(crop);
    const row = rows.get(crop.cell.row) ?? { figures: 0, letters: 0 };
    if (isPlain) row.figures++;
    else row.letters++;
    rows.set(crop.cell.row, row);
  }
  return (crop) => {
    if (plain.has(crop)) return true;
    const row = rows.get(crop.cell.row);
    const [line] = crop.print?.lines ?? [];
    if (row === undefined || line === undefined || crop.print?.isOneLine !== true) return false;
    const isNarrow = line.x1 - line.x0 < 1.2 * (line.y1 - line.y0);
    return isNarrow && crop.cell.rowSpan === 1 && row.figures >= 3 && row.figures > 2 * row.letters;
  };
}

function mapBack({ x0, y0, x1, y1 }: Box, map: PointMap, scale: number): Box {
  const from: [number, number] = [0, 0];
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([u = 0, v = 0]): Box => {
    map(u, v, from);
    const [x, y] = [from[0] * scale, from[1] * scale];
    return { x0: x, x1: x, y0: y, y1: y };
  });
  return boundsOf(corners);
}
