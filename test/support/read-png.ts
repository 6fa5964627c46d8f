/** A PNG opened again, of eight bits a channel and not interlaced, as a canvas writes it (PNG, third edition). */
import { inflateSync } from 'node:zlib';

export interface OpenedPng {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: 3 = RGB, 4 = RGBA. */
  readonly channels: 3 | 4;
  /** Row after row, no filters. */
  readonly pixels: Uint8Array;
}

const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 6: 4 };

/** @throws when it is no such PNG */
export function readPng(png: Buffer): OpenedPng {
  const [width, height, depth] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24]];
  const channels = CHANNELS[png[25] ?? -1];
  if (depth !== 8 || channels === undefined || png[28] !== 0) throw new Error('not such a PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  if (pixels.length !== width * height * channels) throw new Error('the PNG is cut off');
  return { width, height, channels, pixels };
}

/** Section 9: each byte is told by those left of it, above it, and above left. */
function unfilter(bytes: Uint8Array, row: number, step: number): Uint8Array {
  const rows = Math.floor(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let y = 0; y < rows; y++) {
    const kind = bytes[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const up = y === 0 ? 0 : (out[at - row] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - row - step] ?? 0);
      out[at] = (bytes[y * (row + 1) + 1 + x] ?? 0) + predict(kind, left, up, corner);
    }
  }
  return out;
}

function predict(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind === 4) return paeth(left, up, corner);
  return 0;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

export interface Inked {
  /** Share of the pixels that are not white. */
  readonly ink: number;
  /** How many colours each fill more than a thousandth of it. */
  readonly colours: number;
}

/** @param top of the band that is looked at, `bottom` behind its last row; pixels */
export function inkOf(png: OpenedPng, top = 0, bottom = png.height): Inked {
  const { width, channels, pixels } = png;
  const shares = new Map<number, number>();
  const from = Math.max(0, Math.floor(top)) * width;
  const to = Math.min(png.height, Math.ceil(bottom)) * width;
  for (let at = from; at < to; at++) {
    const start = at * channels;
    const colour =
      ((pixels[start] ?? 0) << 16) | ((pixels[start + 1] ?? 0) << 8) | (pixels[start + 2] ?? 0);
    shares.set(colour, (shares.get(colour) ?? 0) + 1);
  }
  const all = to - from;
  const white = shares.get(0xffffff) ?? 0;
  return {
    ink: (all - white) / all,
    colours: [...shares.values()].filter((count) => count > all / 1000).length,
  };
}
