/** A page that lies on its side or on its head is turned until its words can be read. */
import type { Box, ColourImage } from '../image/grey-image.ts';
import { turnColour } from '../image/grey-image.ts';
import { splitSpread } from '../page/split-spread.ts';
import type { PicturePage } from './picture-page.ts';
import { PictureReading } from './read-picture.ts';
import type { PageSight } from './read-picture.ts';

export interface TurnedPage {
  /** As they are held to be read; two where two stand beside each other. */
  readonly pages: readonly PartPage[];
  /** Quarters clockwise by which it was turned for that. */
  readonly quarters: number;
}

export interface PartPage {
  readonly page: PicturePage;
  /** Where it begins on the picture as it is held, in points. */
  readonly x0: number;
}

/** From here on words are words: pages of 110 dpi with noise reach 0.75, sideways ones 0.46. */
const LEGIBLE = 0.62;
/** On its head first: sheets are fed that way round more often than sideways. */
const OTHER_WAYS = [2, 1, 3];

export async function readTurned(
  picture: ColourImage,
  sight: PageSight,
  onRead: () => void = () => undefined,
): Promise<TurnedPage> {
  let best = await begin(picture, sight, 0);
  onRead();
  for (const quarters of OTHER_WAYS) {
    if ((best.legibility ?? 1) >= LEGIBLE) break;
    const other = await begin(picture, sight, quarters);
    onRead();
    if ((other.legibility ?? 0) > (best.legibility ?? 0)) best = other;
  }
  const pages: PartPage[] = [];
  for (const { reading, x0 } of best.parts) {
    pages.push({ page: await reading.finish(), x0 });
    onRead();
  }
  return { pages, quarters: best.quarters };
}

interface Begun {
  readonly parts: readonly { readonly reading: PictureReading; readonly x0: number }[];
  readonly legibility: number | null;
  readonly quarters: number;
}

async function begin(picture: ColourImage, sight: PageSight, quarters: number): Promise<Begun> {
  const parts = splitSpread(turnColour(picture, quarters)).map(({ image, x0 }) => ({
    reading: new PictureReading(image, sight),
    x0,
  }));
  const told: number[] = [];
  for (const { reading } of parts) {
    const legibility = await reading.legibility();
    if (legibility !== null) told.push(legibility);
  }
  const sum = told.reduce((all, each) => all + each, 0);
  return { parts, quarters, legibility: told.length === 0 ? null : sum / told.length };
}

/** Where a box of the turned picture stands in the picture as it was given. */
export function boxTurnedBack(
  { x0, y0, x1, y1 }: Box,
  quarters: number,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  if (quarters === 1) return { x0: y0, x1: y1, y0: height - x1, y1: height - x0 };
  if (quarters === 2) {
    return { x0: width - x1, x1: width - x0, y0: height - y1, y1: height - y0 };
  }
  if (quarters === 3) return { x0: width - y1, x1: width - y0, y0: x0, y1: x1 };
  return { x0, y0, x1, y1 };
}
