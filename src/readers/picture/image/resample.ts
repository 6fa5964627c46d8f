/** Pictures drawn anew: by a map of points, or at another size. */
import type { GreyImage } from './grey-image.ts';
import { clamp, createGrey } from './grey-image.ts';

/** Where a point of the new picture comes from: writes x and y into `from`. */
export type PointMap = (u: number, v: number, from: [number, number]) => void;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What lies outside the old picture is paper. */
export function warp(image: GreyImage, { width, height }: Size, map: PointMap): GreyImage {
  const out = createGrey(width, height);
  const from: [number, number] = [0, 0];
  const { data } = image;
  const [mostX, mostY] = [image.width - 1, image.height - 1];
  const stride = image.width;
  for (let v = 0, to = 0; v < height; v++) {
    for (let u = 0; u < width; u++, to++) {
      map(u, v, from);
      const x = from[0];
      const y = from[1];
      if (x < 0 || y < 0 || x >= mostX || y >= mostY) continue;
      const left = Math.trunc(x);
      const top = Math.trunc(y);
      const tx = x - left;
      const at = top * stride + left;
      const above = (data[at] ?? 0) * (1 - tx) + (data[at + 1] ?? 0) * tx;
      const below = (data[at + stride] ?? 0) * (1 - tx) + (data[at + stride + 1] ?? 0) * tx;
      out.data[to] = above + (below - above) * (y - top) + 0.5;
    }
  }
  return out;
}

/** Shrinking by more than this, all points that fall into one are averaged. */
const AVERAGED = 1.3;

export function resize(image: GreyImage, size: Size): GreyImage {
  const [sx, sy] = [image.width / size.width, image.height / size.height];
  return sx > AVERAGED || sy > AVERAGED ? shrink(image, size) : enlarge(image, size);
}

function shrink(image: GreyImage, { width, height }: Size): GreyImage {
  const [sx, sy] = [image.width / width, image.height / height];
  const out = createGrey(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, weight] = [0, 0];
      for (let j = Math.floor(y * sy); j < Math.min(image.height, Math.ceil((y + 1) * sy)); j++) {
        const high = Math.min(j + 1, (y + 1) * sy) - Math.max(j, y * sy);
        for (let i = Math.floor(x * sx); i < Math.min(image.width, Math.ceil((x + 1) * sx)); i++) {
          const area = high * (Math.min(i + 1, (x + 1) * sx) - Math.max(i, x * sx));
          sum += area * (image.data[j * image.width + i] ?? 0);
          weight += area;
        }
      }
      out.data[y * width + x] = weight > 0 ? sum / weight + 0.5 : 0;
    }
  }
  return out;
}

/** At half its size: each point the mean of four. */
export function halve(image: GreyImage): GreyImage {
  const [width, height] = [image.width >> 1, image.height >> 1];
  const out = createGrey(width, height);
  const { data, width: stride } = image;
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, at = 2 * y * stride; x < width; x++, at += 2, to++) {
      const above = (data[at] ?? 0) + (data[at + 1] ?? 0);
      out.data[to] = (above + (data[at + stride] ?? 0) + (data[at + stride + 1] ?? 0) + 2) >> 2;
    }
  }
  return out;
}

function enlarge(image: GreyImage, size: Size): GreyImage {
  const [sx, sy] = [image.width / size.width, image.height / size.height];
  return warp(image, size, (u, v, from) => {
    from[0] = clamp((u + 0.5) * sx - 0.5, 0, image.width - 1.001);
    from[1] = clamp((v + 0.5) * sy - 0.5, 0, image.height - 1.001);
  });
}
