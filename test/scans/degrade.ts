/** What scanners, cameras and fax machines do to a page, from a seed. */
import type { ColourImage, GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import { clamp, createGrey } from '../../src/readers/picture/image/grey-image.ts';
import { resize, warp } from '../../src/readers/picture/image/resample.ts';
import type { Random } from '../support/random.ts';

/** Turned about its middle by so many degrees. */
export function skew(image: GreyImage, degrees: number): GreyImage {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [image.width / 2, image.height / 2];
  return warp(image, image, (u, v, from) => {
    from[0] = cos * (u - cx) + sin * (v - cy) + cx;
    from[1] = cos * (v - cy) - sin * (u - cx) + cy;
  });
}

/** Seen from an angle: the upper edge is shorter by this share, and the left one by the other. */
export function perspective(image: GreyImage, top: number, left: number): GreyImage {
  const { width, height } = image;
  return warp(image, image, (u, v, from) => {
    const [x, y] = [u / width - 0.5, v / height - 0.5];
    const depth = 1 + top * y + left * x;
    from[0] = (x / depth + 0.5) * width;
    from[1] = (y / depth + 0.5) * height;
  });
}

/** Light falls off from one corner to the other; shades are multiplied by 1 down to `least`. */
export function shadow(image: GreyImage, least: number): GreyImage {
  const { width, height } = image;
  return mapShades(image, (shade, x, y) => {
    const far = (x / width + y / height) / 2;
    return shade * (1 - (1 - least) * far * far * 1.6);
  });
}

/** Print paler: black becomes `darkest`. */
export function fade(image: GreyImage, darkest: number): GreyImage {
  return mapShades(image, (shade) => darkest + (shade * (255 - darkest)) / 255);
}

export function noise(image: GreyImage, random: Random, strength: number): GreyImage {
  return mapShades(image, (shade) => {
    const grain = random.next() + random.next() + random.next() - 1.5;
    return shade + grain * strength * 2;
  });
}

/** A box of so many points is averaged. */
export function blur(image: GreyImage, size: number): GreyImage {
  const { width, height } = image;
  const small = { width: Math.round(width / size), height: Math.round(height / size) };
  return resize(resize(image, small), image);
}

export function atDpi(image: GreyImage, from: number, to: number): GreyImage {
  const scale = to / from;
  return resize(image, {
    width: Math.round(image.width * scale),
    height: Math.round(image.height * scale),
  });
}

/** Black and white alone, with specks. */
export function fax(image: GreyImage, random: Random): GreyImage {
  return mapShades(image, (shade) => {
    const isSpeck = random.chance(0.002);
    return shade < 150 === isSpeck ? 255 : 0;
  });
}

/** A round seal of a ring, a star and letters, as dark as given, over print. */
export function drawSeal(image: GreyImage, random: Random, paint: (at: number) => void): void {
  const radius = image.width * 0.12;
  const cx = image.width * (0.45 + 0.3 * random.next());
  const cy = image.height * (0.3 + 0.4 * random.next());
  for (let y = Math.floor(cy - radius); y < cy + radius; y++) {
    for (let x = Math.floor(cx - radius); x < cx + radius; x++) {
      const distance = Math.hypot(x - cx, y - cy) / radius;
      const angle = Math.atan2(y - cy, x - cx);
      const isRing = distance > 0.93 && distance < 1;
      const isLetter = distance > 0.66 && distance < 0.86 && Math.sin(angle * 34) > 0.2;
      const isStar = distance < 0.28 * (1 + 0.5 * Math.cos(5 * angle));
      if (isRing || isLetter || isStar) paint(y * image.width + x);
    }
  }
}

export function greyPage({ width, height, data }: GreyImage): ColourImage {
  const colours = new Uint8ClampedArray(width * height * 4).fill(255);
  data.forEach((shade, index) => colours.fill(shade, index * 4, index * 4 + 3));
  return { width, height, data: colours };
}

function mapShades(
  image: GreyImage,
  map: (shade: number, x: number, y: number) => number,
): GreyImage {
  const out = createGrey(image.width, image.height);
  for (let y = 0, at = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++, at++) {
      out.data[at] = clamp(map(image.data[at] ?? 0, x, y), 0, 255);
    }
  }
  return out;
}
