/** The pictures of a scanned page → one picture of it as it is displayed (ISO 32000-1 §8.9). */
import type { PdfFonts, PdfOperators } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Matrix, PageFrame } from '../page/paint/matrix.ts';
import { multiply, readMatrix } from '../page/paint/matrix.ts';
import type { ColourImage } from '../picture/image/grey-image.ts';
import type { Args } from './operators.ts';

export interface PagePicture {
  readonly image: ColourImage;
  /** Points of the page a point of the picture. */
  readonly scale: number;
}

export interface PictureSource {
  readonly operators: PdfOperators;
  /** The numbers of the operators, by name. */
  readonly ops: Readonly<Record<string, number>>;
  readonly frame: PageFrame;
  readonly pictures: PdfFonts;
}

/** A picture as pdf.js hands it out, and where it is painted. */
interface Painted {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly kind: number;
  /** The unit square → the page as displayed. */
  readonly matrix: Matrix;
  readonly isMask: boolean;
}

/** pdf.js's ImageKind. */
const BITS = 1;
const RGB = 2;
/** Points across: finer than any scan needs to be read. */
const WIDEST = 2600;
const LARGEST = 30_000_000;

/** @returns null where no picture of the page could be decoded */
export function drawPage(source: PictureSource): PagePicture | null {
  const painted = gatherPictures(source);
  const { width: wide, height: high } = source.frame;
  const finest = Math.max(0, ...painted.map(finenessOf));
  if (finest === 0) return null;
  const most = Math.min(WIDEST / Math.min(wide, high), Math.sqrt(LARGEST / (wide * high)));
  const fineness = Math.min(finest, most);
  const [width, height] = [Math.round(wide * fineness), Math.round(high * fineness)];
  const page = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) };
  for (const picture of painted) drawPicture(page, picture, fineness);
  return { image: page, scale: 1 / fineness };
}

/** Points of a picture a point of the page, across. */
function finenessOf({ width, matrix: [a, b] }: Painted): number {
  const across = Math.hypot(a, b);
  return across > 0 ? width / across : 0;
}

function gatherPictures({ operators, ops, frame, pictures }: PictureSource): Painted[] {
  const painted: Painted[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = frame.matrix;
  const paint = (args: Args, isMask: boolean): void => {
    const [given] = args;
    const image = typeof given === 'string' && pictures.has(given) ? pictures.get(given) : given;
    const known = describe(image);
    if (known !== null) painted.push({ ...known, matrix, isMask });
  };
  const actions = new Map<number | undefined, (args: Args) => void>([
    [ops['save'], () => void stack.push(matrix)],
    [ops['restore'], () => (matrix = stack.pop() ?? matrix)],
    [ops['transform'], (args) => (matrix = multiply(readMatrix(args) ?? IDENTICAL, matrix))],
    [
      ops['paintFormXObjectBegin'],
      ([own]) => {
        stack.push(matrix);
        matrix = multiply(readMatrix(own) ?? IDENTICAL, matrix);
      },
    ],
    [ops['paintFormXObjectEnd'], () => (matrix = stack.pop() ?? matrix)],
    [ops['paintImageXObject'], (args) => paint(args, false)],
    [ops['paintInlineImageXObject'], (args) => paint(args, false)],
    [ops['paintImageMaskXObject'], (args) => paint(args, true)],
  ]);
  operators.fnArray.forEach((fn, index) => actions.get(fn)?.(operators.argsArray[index] ?? []));
  return painted;
}

const IDENTICAL: Matrix = [1, 0, 0, 1, 0, 0];

function describe(image: unknown): Omit<Painted, 'matrix' | 'isMask'> | null {
  if (typeof image !== 'object' || image === null) return null;
  const {
    width,
    height,
    data,
    kind = BITS,
  } = { width: 0, height: 0, data: null, ...image } as {
    readonly width: unknown;
    readonly height: unknown;
    readonly data: unknown;
    readonly kind?: unknown;
  };
  const isData = data instanceof Uint8Array || data instanceof Uint8ClampedArray;
  if (typeof width !== 'number' || typeof height !== 'number' || !isData) return null;
  return typeof kind === 'number' ? { width, height, data, kind } : null;
}

/** Each point of the page from the nearest of the picture; where it is much finer, from the mean of four. */
function drawPicture(page: ColourImage, picture: Painted, fineness: number): void {
  const { width, height, matrix, isMask } = picture;
  const [a, b, c, d, e, f] = multiply(matrix, [fineness, 0, 0, fineness, 0, 0]);
  const size = a * d - b * c;
  if (size === 0) return;
  const colourAt = samplerOf(picture);
  const step = Math.hypot(a, b) * 1.5 < width ? 2 : 1;
  const { data } = page;
  for (let y = 0, at = 0; y < page.height; y++) {
    for (let x = 0; x < page.width; x++, at += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let count = 0;
      for (let k = 0; k < step * step; k++) {
        const px = x + ((k % step) + 0.5) / step - e;
        const py = y + (Math.trunc(k / step) + 0.5) / step - f;
        const u = (d * px - c * py) / size;
        const v = 1 - (a * py - b * px) / size;
        if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
        const colour = colourAt(Math.trunc(u * width), Math.trunc(v * height));
        if (isMask && colour !== 0) continue;
        red += colour & 255;
        green += (colour >> 8) & 255;
        blue += (colour >> 16) & 255;
        count++;
      }
      if (count === 0) continue;
      data[at] = red / count;
      data[at + 1] = green / count;
      data[at + 2] = blue / count;
    }
  }
}

const WHITE = 0xff_ff_ff;

/** Red in the lowest byte, then green and blue. */
function samplerOf({ width, data, kind }: Painted): (x: number, y: number) => number {
  if (kind === BITS) {
    const row = (width + 7) >> 3;
    return (x, y) => ((((data[y * row + (x >> 3)] ?? 0) << (x & 7)) & 128) !== 0 ? WHITE : 0);
  }
  const bytes = kind === RGB ? 3 : 4;
  return (x, y) => {
    const at = (y * width + x) * bytes;
    return (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16);
  };
}
