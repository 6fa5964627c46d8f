/** A page that lies on its side or on its head is turned until its words can be read. */
import type { Box, ColourImage } from '../image/grey-image.ts';
import { turnColour } from '../image/grey-image.ts';
import type { PicturePage } from './picture-page.ts';
import { PictureReading } from './read-picture.ts';
import type { PageSight } from './read-picture.ts';

export interface TurnedPage {
  /** As it is held to be read. */
  readonly page: PicturePage;
  /** Quarters clockwise by which it was turned for that. */
  readonly quarters: number;
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
  for (const quarters of OTHER_WAYS) {
    if ((best.legibility ?? 1) >= LEGIBLE) break;
    onRead();
    const other = await begin(picture, sight, quarters);
    if ((other.legibility ?? 0) > (best.legibility ?? 0)) best = other;
  }
  const page = await best.reading.finish();
  onRead();
  return { page, quarters: best.quarters };
}

interface Begun {
  readonly reading: PictureReading;
  readonly legibility: number | null;
  readonly quarters: number;
}

async function begin(picture: ColourImage, sight: PageSight, quarters: number): Promise<Begun> {
  const reading = new PictureReading(turnColour(picture, quarters), sight);
  return { reading, quarters, legibility: await reading.legibility() };
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
