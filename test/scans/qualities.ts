/** The ways in which a printed page becomes a picture. To add one: an entry here. */
import type { ColourImage, GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import { createGrey, turnColour } from '../../src/readers/picture/image/grey-image.ts';
import type { Random } from '../support/random.ts';
import {
  atDpi,
  blur,
  drawSeal,
  fade,
  fax,
  greyPage,
  noise,
  perspective,
  shadow,
  skew,
} from './degrade.ts';
import { jpegLoss } from './jpeg-loss.ts';

export interface Quality {
  readonly id: string;
  /** What offices scan: here figures must be right, elsewhere only never silently wrong. */
  readonly isOrdinary: boolean;
  /** Dots an inch at which the page is drawn. */
  readonly dpi: number;
  /** Further rules of style for the printed page. */
  readonly style?: string;
  /** What is done with the pages before they become pictures. */
  readonly arrange?: (pages: readonly GreyImage[]) => readonly GreyImage[];
  readonly apply: (page: GreyImage, random: Random) => ColourImage;
}

const somewhat = (random: Random, most: number): number => (random.next() * 2 - 1) * most;

function scan(page: GreyImage, random: Random): GreyImage {
  const askew = skew(page, somewhat(random, 1.2));
  return jpegLoss(noise(blur(askew, 1.2), random, 6), random.int(40, 85));
}

/** Two pages a sheet. */
function inPairs(pages: readonly GreyImage[]): GreyImage[] {
  return pages.flatMap((left, index) => {
    if (index % 2 === 1) return [];
    const right = pages[index + 1];
    const sheet = createGrey(left.width * 2, left.height);
    for (let y = 0; y < left.height; y++) {
      const row = (page: GreyImage): Uint8Array =>
        page.data.subarray(y * page.width, (y + 1) * page.width);
      sheet.data.set(row(left), y * sheet.width);
      if (right !== undefined) sheet.data.set(row(right), y * sheet.width + left.width);
    }
    return [sheet];
  });
}

export const QUALITIES: readonly Quality[] = [
  {
    id: 'scan150',
    isOrdinary: true,
    dpi: 150,
    apply: (page, random) => greyPage(scan(page, random)),
  },
  {
    id: 'scan200',
    isOrdinary: true,
    dpi: 200,
    apply: (page, random) => greyPage(scan(page, random)),
  },
  {
    id: 'scan300',
    isOrdinary: true,
    dpi: 300,
    apply: (page, random) => greyPage(scan(page, random)),
  },
  {
    id: 'pale',
    isOrdinary: true,
    dpi: 200,
    apply: (page, random) => greyPage(scan(fade(page, 130), random)),
  },
  {
    id: 'phone',
    isOrdinary: true,
    dpi: 200,
    apply(page, random) {
      const seen = perspective(page, somewhat(random, 0.05), somewhat(random, 0.05));
      const lit = shadow(blur(skew(seen, somewhat(random, 2)), 1.3), 0.55);
      return greyPage(jpegLoss(noise(lit, random, 8), random.int(60, 85)));
    },
  },
  {
    id: 'seal',
    isOrdinary: true,
    dpi: 200,
    apply(page, random) {
      const scanned = scan(page, random);
      const colours = greyPage(scanned);
      drawSeal(scanned, random, (at) => {
        const shade = (scanned.data[at] ?? 255) / 255;
        colours.data.set([120 + 100 * shade, 60 * shade, 60 * shade], at * 4);
      });
      return colours;
    },
  },
  {
    id: 'spread',
    isOrdinary: true,
    dpi: 200,
    arrange: inPairs,
    apply: (page, random) => greyPage(scan(page, random)),
  },
  {
    id: 'cut-tables',
    isOrdinary: true,
    dpi: 200,
    style: 'table tr:last-child{break-before:page}',
    apply: (page, random) => greyPage(scan(page, random)),
  },
  {
    id: 'borderless',
    isOrdinary: false,
    dpi: 200,
    style: 'td{border:0}',
    apply: (page, random) => greyPage(scan(page, random)),
  },
  {
    id: 'turned',
    isOrdinary: true,
    dpi: 200,
    apply: (page, random) => turnColour(greyPage(scan(page, random)), random.int(1, 3)),
  },
  {
    id: 'seal-grey',
    isOrdinary: false,
    dpi: 200,
    apply(page, random) {
      const stamped = { ...page, data: page.data.slice() };
      drawSeal(stamped, random, (at) => {
        stamped.data[at] = Math.min(stamped.data[at] ?? 255, 110);
      });
      return greyPage(scan(stamped, random));
    },
  },
  {
    id: 'poor',
    isOrdinary: false,
    dpi: 110,
    apply(page, random) {
      const askew = skew(page, somewhat(random, 3));
      return greyPage(jpegLoss(noise(blur(askew, 1.4), random, 22), 40));
    },
  },
  {
    id: 'fax',
    isOrdinary: false,
    dpi: 200,
    apply: (page, random) =>
      greyPage(
        fax(
          noise(atDpi(atDpi(skew(page, somewhat(random, 1)), 200, 130), 130, 200), random, 14),
          random,
        ),
      ),
  },
];
