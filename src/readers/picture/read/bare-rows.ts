/** Rows of print that no lines part: their pieces cut out as the cells of a table are, read, and told as words of a line. */
import type { Alternative } from '../../../document/document.ts';
import type { Line, Word } from '../../page/flow/lines.ts';
import type { TablePiece } from '../../page/flow/pieces.ts';
import { findBareTables } from '../../page/tables/bare-tables.ts';
import type { Box, GreyImage } from '../image/grey-image.ts';
import type { AlignedRows } from '../ink/aligned-rows.ts';
import { boundsOf } from '../ink/components.ts';
import type { StraightPage } from '../page/rectify.ts';
import { cropsOfCells } from './crops.ts';
import type { CellCrops, PageScale } from './crops.ts';
import type { LineReader } from './line-reader.ts';
import type { PictureLine, PictureTable } from './picture-page.ts';
import { looksLikeFigure, textOfCell, UNREADABLE } from './read-cells.ts';

export interface BareRow {
  readonly pieces: readonly BarePiece[];
  /** Height of the letters of its page. */
  readonly em: number;
}

interface BarePiece {
  readonly box: Box;
  readonly crop: CellCrops;
  readonly images: readonly GreyImage[];
}

/** Points around a piece that belong to it, beside the margin of a cell. */
const AROUND = 4;
/** … above and below it: a thin stroke that reaches its end would pass for a line. */
const ABOVE = 3;
/** Of its letters, the height of type. */
const TYPE = 1.1;
/** In heights of letters: print up to this is of the usual size. */
const USUAL = 1.4;
/** Words of which hardly a letter is clear are stains. */
const LEAST_CONFIDENCE = 0.5;
/** No line says which row and column a figure stands in: by itself it is never clear. */
const LOOSE = 0.95;

export function bareRows(
  page: StraightPage,
  { rows, em }: AlignedRows,
  scale: PageScale,
): BareRow[] {
  const margin = Math.max(2, Math.round(3 * scale.unit));
  const boxes = rows.flat();
  const cells = boxes.map((box, column) => {
    const own = atLeast(box, em);
    const around = {
      x0: own.x0 - margin - AROUND,
      x1: own.x1 + margin + AROUND,
      y0: own.y0 - margin - ABOVE,
      y1: own.y1 + margin + ABOVE,
    };
    return { row: 0, column, rowSpan: 1, columnSpan: 1, box: around };
  });
  const crops = new Map(
    cropsOfCells(page, cells, { ...scale, isTwice: false }).map((crop, index) => [
      boxes[index],
      crop,
    ]),
  );
  return rows.map((row) => ({
    em,
    pieces: row.flatMap((box): BarePiece[] => {
      const crop = crops.get(box);
      return crop === undefined ? [] : [{ box, crop, images: crop.lines() }];
    }),
  }));
}

/** A dash must not pass for a line at the edge of its cell. */
function atLeast({ x0, x1, y0, y1 }: Box, em: number): Box {
  const middle = (y0 + y1) / 2;
  return { x0, x1, y0: Math.min(y0, middle - em / 2), y1: Math.max(y1, middle + em / 2) };
}

export interface BareReading {
  readonly tables: readonly PictureTable[];
  readonly lines: readonly PictureLine[];
}

/** Tables are found where the page is straight; their places are told on the picture. */
export function readBareRows(
  rows: readonly BareRow[],
  reader: LineReader,
  toPicture: (box: Box) => Box,
): BareReading {
  const words = rows.map((row) => wordsOf(row, reader));
  const seen: SeenWords = new Map(words.flat().map((word) => [placeOf(word), word]));
  const tables: PictureTable[] = [];
  const lines: PictureLine[] = [];
  for (const stretch of findBareTables(words.flatMap((own) => lineOf(own) ?? []))) {
    if (stretch.kind === 'table') tables.push(tableOf(stretch.table, seen, toPicture));
    else {
      lines.push(
        ...stretch.lines.map((line) => ({
          box: toPicture(line),
          text: line.text,
          confidence: Math.min(
            ...line.words.map((word) => seen.get(placeOf(word))?.confidence ?? 0),
          ),
        })),
      );
    }
  }
  return { tables, lines };
}

interface SeenWord extends Word {
  readonly confidence: number;
  readonly alternatives: readonly Alternative[] | undefined;
}

const NO_PRINT = { text: UNREADABLE, alternatives: [] };

type SeenWords = ReadonlyMap<string, SeenWord>;

function wordsOf({ pieces, em }: BareRow, reader: LineReader): SeenWord[] {
  const middle = pieces.reduce((sum, { box }) => sum + (box.y0 + box.y1) / 2, 0) / pieces.length;
  return pieces.flatMap(({ box, crop, images }): SeenWord[] => {
    const read = images.flatMap((image) => reader.of(image) ?? []);
    const manner = { second: null, isFigure: read.every(looksLikeFigure), isWhole: false };
    // Ink that is no print to the eye of cells is there all the same.
    const { text, alternatives } = read.length === 0 ? NO_PRINT : textOfCell(crop, read, manner);
    const confidence = Math.min(...read.map((each) => each.confidence));
    if (alternatives === undefined && confidence < LEAST_CONFIDENCE) return [];
    const high = box.y1 - box.y0;
    // Letters differ in height; what tells rows apart are their middles.
    const size = TYPE * (high < em * USUAL ? em : high);
    const place = { x0: box.x0, x1: box.x1, y0: middle - size / 2, y1: middle + size / 2 };
    return [{ ...place, text, size, blank: ' ', confidence, alternatives }];
  });
}

function lineOf(words: readonly SeenWord[]): Line | null {
  if (words.length === 0) return null;
  const text = words.map((word) => word.text).join(' ');
  return { ...boundsOf(words), text, size: Math.max(...words.map(({ size }) => size)), words };
}

function tableOf(
  { xs, rows, cells }: TablePiece,
  seen: SeenWords,
  toPicture: (box: Box) => Box,
): PictureTable {
  const own = boundsOf(cells.map((cell) => cell.box));
  const middle = (own.y0 + own.y1) / 2;
  const placeX = (x: number): number => toPicture({ x0: x, x1: x, y0: middle, y1: middle }).x0;
  return {
    box: toPicture(own),
    xs: xs.map(placeX),
    rows,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text, box }) => {
      const place = { row, column, rowSpan, columnSpan, text, box: toPicture(box) };
      // A cell of several words is in none of their places.
      const alternatives = seen.get(placeOf(box))?.alternatives?.map((each) => ({
        ...each,
        confidence: Math.min(each.confidence, LOOSE),
      }));
      return alternatives === undefined ? place : { ...place, alternatives };
    }),
  };
}

function placeOf({ x0, y0, x1, y1 }: Box): string {
  return [x0, y0, x1, y1].join(' ');
}
