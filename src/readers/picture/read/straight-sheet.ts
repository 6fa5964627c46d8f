/** The pictures of the pages on a sheet, set straight → one picture of the sheet, and where places of the page are on it. */
import type { Straightening } from '../../../document/straightening.ts';
import { createGrey } from '../image/grey-image.ts';
import type { Box, GreyImage } from '../image/grey-image.ts';
import { fitStraightening } from '../page/fit-straightening.ts';
import { boxTurnedBack } from './read-turned.ts';
import type { PartPage } from './read-turned.ts';

export interface StraightSheet {
  readonly image: GreyImage;
  readonly straight: Straightening;
}

export interface Held {
  /** Points of the page a point of the picture that was read. */
  readonly scale: number;
  /** Clockwise, by which it was turned to be read. */
  readonly quarters: number;
  /** The page as it is displayed, in points. */
  readonly frame: { readonly width: number; readonly height: number };
}

/** @param parts from left to right as they are held; @returns null where there is none */
export function straightSheet(parts: readonly PartPage[], held: Held): StraightSheet | null {
  const [first, second] = parts;
  if (first === undefined) return null;
  const own = straightenPart(first, held);
  if (second === undefined) return { image: first.page.sheet.image, straight: own };
  const images = [first.page.sheet.image, second.page.sheet.image] as const;
  const image = layBeside(images);
  const [left, right] = images;
  const behind = straightenPart(second, held);
  return {
    image,
    straight: {
      width: image.width,
      height: image.height,
      x: scaled(own.x, left.width / image.width),
      y: scaled(own.y, left.height / image.height),
      second: {
        within: placeOfSecond(second.x0, held),
        x: scaled(behind.x, right.width / image.width, left.width / image.width),
        y: scaled(behind.y, right.height / image.height),
      },
    },
  };
}

function straightenPart(
  { page, x0 }: PartPage,
  { scale, quarters, frame: { width, height } }: Held,
): Straightening {
  const { image, map } = page.sheet;
  return fitStraightening(image, (u, v) => {
    const point: [number, number] = [0, 0];
    map(u, v, point);
    const [x, y] = [(point[0] + x0) * scale, point[1] * scale];
    const back = boxTurnedBack({ x0: x, x1: x, y0: y, y1: y }, quarters, { width, height });
    return [back.x0 / width, back.y0 / height];
  });
}

/** In shares of the page as it is displayed. */
function placeOfSecond(
  x0: number,
  { scale, quarters, frame }: Held,
): readonly [x0: number, y0: number, x1: number, y1: number] {
  const isOnSide = quarters % 2 === 1;
  const held: Box = {
    x0: x0 * scale,
    x1: isOnSide ? frame.height : frame.width,
    y0: 0,
    y1: isOnSide ? frame.width : frame.height,
  };
  const back = boxTurnedBack(held, quarters, frame);
  return [
    back.x0 / frame.width,
    back.y0 / frame.height,
    back.x1 / frame.width,
    back.y1 / frame.height,
  ];
}

function layBeside(images: readonly [GreyImage, GreyImage]): GreyImage {
  const [left, right] = images;
  const sheet = createGrey(left.width + right.width, Math.max(left.height, right.height), 255);
  for (const [part, from] of [[left, 0] as const, [right, left.width] as const]) {
    for (let y = 0; y < part.height; y++) {
      const row = part.data.subarray(y * part.width, (y + 1) * part.width);
      sheet.data.set(row, y * sheet.width + from);
    }
  }
  return sheet;
}

/** Shares of a part as shares of the whole. @param from where the part begins */
function scaled(worth: readonly number[], share: number, from = 0): number[] {
  return worth.map(
    (each, index) => Math.round((each * share + (index === 0 ? from : 0)) * 1e6) / 1e6,
  );
}
