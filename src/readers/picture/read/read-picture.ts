/**
 * One page that is a picture → its tables and lines. Straightened first; what is ruled is a table, and
 * the print of each cell goes to the recogniser by itself. No form is known here.
 */
import type { Box, ColourImage, GreyImage } from '../image/grey-image.ts';
import type { PointMap } from '../image/resample.ts';
import { boundsOf } from '../ink/components.ts';
import type { Recogniser } from '../recognise/recogniser.ts';
import { readBareRows } from './bare-rows.ts';
import { figureLines, firstLines } from './first-lines.ts';
import type { LinesOfCell } from './first-lines.ts';
import type { KnownLayout } from './known-layouts.ts';
import { KnownPrints } from './known-prints.ts';
import { LineReader } from './line-reader.ts';
import type { PictureLine, PicturePage } from './picture-page.ts';
import { preparePage } from './prepare-page.ts';
import type { PreparedPage } from './prepare-page.ts';
import { readTable } from './read-table.ts';

/** What pages are read with. */
export interface PageSight {
  readonly recogniser: Recogniser;
  /** Labels that tables may hold: of one that begins as one of them, the rest is not read. */
  readonly prints?: readonly string[];
  /** Tables that pages may hold: of one that is merged as one of them, every second label is read. */
  readonly layouts?: readonly KnownLayout[];
}

/** A page that was begun: how clear its words are tells whether it is held as it should be. */
export class PictureReading {
  readonly #page: PreparedPage;
  readonly #first: readonly (readonly LinesOfCell[])[];
  readonly #reader: LineReader;
  readonly #prints: KnownPrints | null;

  constructor(picture: ColourImage, { recogniser, prints, layouts = [] }: PageSight) {
    this.#prints = prints === undefined ? null : new KnownPrints(prints);
    const known = { prints: this.#prints, layouts };
    this.#page = preparePage(picture);
    this.#first = this.#page.tables.map((table) => firstLines(table, known));
    this.#reader = new LineReader(recogniser);
  }

  /**
   * From 0 to 1, by some of its words: what stands on its head is not clear. Null where it has none. Letters
   * that lie on their side may be read too, each below the other.
   */
  async legibility(): Promise<number | null> {
    const all = this.#firstImages(({ crop }) => !crop.isUpright);
    const wide = all.filter(({ width }) => width >= WORDY && width <= LONGEST_SAMPLE);
    const lines = spread(wide.length > 0 ? wide : all, SAMPLE);
    await this.#reader.read(lines);
    const read = lines.flatMap((line) => this.#reader.of(line) ?? []);
    const words = read.filter(({ text }) => text.length >= WORDS);
    const isLegible = words.length > 0 && words.length >= FEWEST_WORDS * read.length;
    if (!isLegible) return this.#firstImages().length < FEW ? null : 0;
    return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
  }

  async finish(): Promise<PicturePage> {
    const { tables, lines, rows, sheet } = this.#page;
    const toPicture = (box: Box): Box => mapBack(box, sheet.map);
    const [reader, prints] = [this.#reader, this.#prints];
    await reader.readFigures([
      ...this.#first.flatMap((cells) => cells.flatMap(figureLines)),
      ...this.#bareLines(),
    ]);
    await reader.read(this.#firstImages());
    const read: PicturePage['tables'][number][] = [];
    for (const [index, table] of tables.entries()) {
      const first = this.#first[index] ?? [];
      read.push(await readTable(table, { first, prints, reader }, toPicture));
    }
    const bare = readBareRows(rows, reader, toPicture);
    return {
      tables: [...read, ...bare.tables].sort((left, right) => left.box.y0 - right.box.y0),
      lines: [
        ...lines.map(({ box, image }): PictureLine => {
          const { text = '', confidence = 0 } = reader.of(image) ?? {};
          return { box: toPicture(box), text, confidence };
        }),
        ...bare.lines,
      ],
      sheet,
    };
  }

  #firstImages(isMeant: (cell: LinesOfCell) => boolean = () => true): GreyImage[] {
    return [
      ...this.#first.flatMap((cells) => cells.filter(isMeant).flatMap(({ images }) => images)),
      ...this.#page.lines.map(({ image }) => image),
      ...this.#bareLines(),
    ];
  }

  #bareLines(): GreyImage[] {
    return this.#page.rows.flatMap(({ pieces }) => pieces.flatMap(({ images }) => images));
  }
}

export async function readPicture(picture: ColourImage, sight: PageSight): Promise<PicturePage> {
  return new PictureReading(picture, sight).finish();
}

/** Lines that are read to see how a page is held, and how long they are, points. */
const SAMPLE = 14;
const WORDY = 120;
const LONGEST_SAMPLE = 800;
/** Fewer characters in a row are no words. */
const WORDS = 4;
/** Of the lines, so many are words: on its head a page may hold one by chance. */
const FEWEST_WORDS = 0.2;
/** Lines; a page of more without a word is no page with a number alone. */
const FEW = 8;

/** So many of a list, evenly. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.trunc(index / step) !== Math.trunc((index - 1) / step));
}

function mapBack({ x0, y0, x1, y1 }: Box, map: PointMap): Box {
  const from: [number, number] = [0, 0];
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([u = 0, v = 0]): Box => {
    map(u, v, from);
    const [x, y] = from;
    return { x0: x, x1: x, y0: y, y1: y };
  });
  return boundsOf(corners);
}
