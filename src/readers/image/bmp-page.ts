/** BMP: rows from the bottom up, each filled up to four bytes. */
import type { ImagePage } from './image-page.ts';
import { ByteView, isSensible } from './image-page.ts';

/** Not packed, or with masks of the usual order. */
const PLAIN: ReadonlySet<number> = new Set([0, 3]);

/** @returns null for packed, damaged or too large ones */
export function readBmpPage(bytes: Uint8Array): ImagePage | null {
  const view = new ByteView(bytes, true);
  const [start, width, signed] = [view.long(10), view.signed(18), view.signed(22)];
  const height = Math.abs(signed);
  const bits = view.short(28);
  const isKnown = [1, 4, 8, 24, 32].includes(bits) && PLAIN.has(view.long(30));
  if (!isKnown || !isSensible(width, height)) return null;
  const row = Math.ceil((width * bits) / 32) * 4;
  if (start + row * height > bytes.length) return null;
  const colourAt = colourReader({ bytes, view, bits });
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = start + (signed > 0 ? height - 1 - y : y) * row;
    for (let x = 0; x < width; x++) {
      const at = colourAt(from, x);
      const to = (y * width + x) * 3;
      data[to] = bytes[at + 2] ?? 0;
      data[to + 1] = bytes[at + 1] ?? 0;
      data[to + 2] = bytes[at] ?? 0;
    }
  }
  const entries = '/ColorSpace/DeviceRGB/BitsPerComponent 8';
  return { width, height, quarters: 0, stripes: [{ height, entries, data }] };
}

interface BmpParts {
  readonly bytes: Uint8Array;
  readonly view: ByteView;
  readonly bits: number;
}

/** @returns where blue, green and red of a point stand: in its row, or in the palette */
function colourReader({ bytes, view, bits }: BmpParts): (row: number, x: number) => number {
  if (bits >= 24) return (row, x) => row + (x * bits) / 8;
  const palette = 14 + view.long(14);
  const mask = (1 << bits) - 1;
  const inByte = 8 / bits;
  return (row, x) => {
    const byte = bytes[row + Math.trunc(x / inByte)] ?? 0;
    const shift = 8 - bits * (1 + (x % inByte));
    return palette + ((byte >> shift) & mask) * 4;
  };
}
