/** PNG (ISO 15948): its packed rows are those of a PDF; only what shows through is decoded here. */
import { unzlibSync } from 'fflate';
import type { ImagePage } from './image-page.ts';
import { ByteView, isSensible } from './image-page.ts';

interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 0 grey, 2 colours, 3 a palette, 4 grey and 6 colours with opacity. */
  readonly colours: number;
  readonly isInterlaced: boolean;
  readonly palette: Uint8Array;
  /** Packed. */
  readonly data: Uint8Array;
}

/** @returns null for what is damaged, interlaced or larger than any page */
export function readPngPage(bytes: Uint8Array): ImagePage | null {
  const parts = readParts(bytes);
  if (parts === null || parts.isInterlaced || !isSensible(parts.width, parts.height)) return null;
  const { width, height } = parts;
  const picture = parts.colours >= 4 ? flatten(parts) : asPacked(parts);
  return picture === null
    ? null
    : { width, height, quarters: 0, stripes: [{ height, ...picture }] };
}

const HEADER = 0x49_48_44_52;
const PALETTE = 0x50_4c_54_45;
const DATA = 0x49_44_41_54;

function readParts(bytes: Uint8Array): PngParts | null {
  const view = new ByteView(bytes, false);
  const chunks: Uint8Array[] = [];
  let palette = new Uint8Array();
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.long(at)) {
    const kind = view.long(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + view.long(at));
    if (kind === PALETTE) palette = data.slice();
    else if (kind === DATA) chunks.push(data);
  }
  if (view.long(12) !== HEADER || chunks.length === 0) return null;
  const [width, height] = [view.long(16), view.long(20)];
  const [bits, colours, isInterlaced] = [view.byte(24), view.byte(25), view.byte(28) !== 0];
  return { width, height, bits, colours, isInterlaced, palette, data: join(chunks) };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

interface Packed {
  readonly entries: string;
  readonly data: Uint8Array;
}

/** Predictor 15: each row says by its first byte how it was filtered, as in PNG itself. */
function asPacked({ width, bits, colours, palette, data }: PngParts): Packed | null {
  const count = colours === 2 ? 3 : 1;
  const known = palette.length / 3 - 1;
  const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const space =
    colours === 3
      ? `[/Indexed/DeviceRGB ${known}<${hex}>]`
      : colours === 2
        ? '/DeviceRGB'
        : '/DeviceGray';
  const parms = `/Predictor 15/Colors ${count}/BitsPerComponent ${bits}/Columns ${width}`;
  return {
    entries: `/ColorSpace${space}/BitsPerComponent ${bits}/Filter/FlateDecode/DecodeParms<<${parms}>>`,
    data,
  };
}

/** What shows through is laid on white. @returns null for damaged data */
function flatten({ width, height, bits, colours, data }: PngParts): Packed | null {
  const shades = colours === 6 ? 3 : 1;
  const size = bits / 8;
  const step = (shades + 1) * size;
  const row = width * step;
  const out = new Uint8Array(width * height * shades);
  try {
    const rows = unfilter(unzlibSync(data, { out: new Uint8Array((row + 1) * height) }), row, step);
    for (let point = 0; point < width * height; point++) {
      const at = point * step;
      const opacity = (rows[at + shades * size] ?? 0) / 255;
      for (let shade = 0; shade < shades; shade++) {
        out[point * shades + shade] = 255 + ((rows[at + shade * size] ?? 0) - 255) * opacity;
      }
    }
  } catch {
    return null;
  }
  const space = shades === 3 ? '/DeviceRGB' : '/DeviceGray';
  return { entries: `/ColorSpace${space}/BitsPerComponent 8`, data: out };
}

/** Undoes the filters of the rows (§9). @param step bytes a point */
function unfilter(filtered: Uint8Array, row: number, step: number): Uint8Array {
  const rows = new Uint8Array((filtered.length / (row + 1)) * row);
  for (let from = 0, to = 0; from < filtered.length; from += row + 1, to += row) {
    const filter = filtered[from] ?? 0;
    for (let index = 0; index < row; index++) {
      const left = index < step ? 0 : (rows[to + index - step] ?? 0);
      const above = to === 0 ? 0 : (rows[to + index - row] ?? 0);
      const corner = to === 0 || index < step ? 0 : (rows[to + index - row - step] ?? 0);
      rows[to + index] =
        (filtered[from + 1 + index] ?? 0) + predict(filter, { left, above, corner });
    }
  }
  return rows;
}

interface Near {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function predict(filter: number, { left, above, corner }: Near): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const whole = left + above - corner;
  const [a, b, c] = [Math.abs(whole - left), Math.abs(whole - above), Math.abs(whole - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
