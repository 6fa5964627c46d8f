/** Files of grey pictures, in the ways that scanners and programs store them. */
import { zlibSync } from 'fflate';
import type { GreyImage } from '../../src/readers/picture/image/grey-image.ts';

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(data, 8);
  return bytes;
}

/** @param withOpacity white is stored as black that shows through; every row is filtered by Paeth or Up */
export function writePng({ width, height, data }: GreyImage, withOpacity = false): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, withOpacity ? 4 : 0], 8);
  const step = withOpacity ? 2 : 1;
  const row = width * step;
  const rows = new Uint8Array(row * height);
  data.forEach((shade, index) => {
    if (withOpacity) rows.set([0, 255 - shade], index * 2);
    else rows[index] = shade;
  });
  const filtered = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) {
    filtered[y * (row + 1)] = 2;
    for (let x = 0; x < row; x++) {
      const above = y === 0 ? 0 : (rows[(y - 1) * row + x] ?? 0);
      filtered[y * (row + 1) + 1 + x] = (rows[y * row + x] ?? 0) - above;
    }
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filtered)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export function writeBmp({ width, height, data }: GreyImage): Uint8Array {
  const row = Math.ceil((width * 24) / 32) * 4;
  const bytes = Buffer.alloc(54 + row * height);
  bytes.write('BM');
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  data.forEach((shade, index) => {
    const y = height - 1 - Math.floor(index / width);
    bytes.fill(shade, 54 + y * row + (index % width) * 3, 54 + y * row + (index % width) * 3 + 3);
  });
  return bytes;
}

/** A page each; stripes of `rows` rows, not packed, or as PackBits stores what does not repeat. */
export function writeTiff(
  pages: readonly GreyImage[],
  { rows, isPacked }: { readonly rows: number; readonly isPacked: boolean },
): Uint8Array {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let length = 8;
  let link = 4;
  const add = (part: Buffer): number => {
    parts.push(part);
    length += part.length;
    return length - part.length;
  };
  for (const { width, height, data } of pages) {
    const stripes = Array.from({ length: Math.ceil(height / rows) }, (_, index) => {
      const own = data.subarray(index * rows * width, Math.min((index + 1) * rows, height) * width);
      return isPacked ? packBits(own) : Buffer.from(own);
    });
    const offsets = stripes.map(add);
    const lists = [offsets, stripes.map((stripe) => stripe.length)].map((numbers) => {
      const list = Buffer.alloc(numbers.length * 4);
      numbers.forEach((number, index) => list.writeUInt32LE(number, index * 4));
      return numbers.length === 1 ? (numbers[0] ?? 0) : add(list);
    });
    const fields: readonly (readonly [number, number, number])[] = [
      [256, 1, width],
      [257, 1, height],
      [258, 1, 8],
      [259, 1, isPacked ? 32_773 : 1],
      [262, 1, 1],
      [273, stripes.length, lists[0] ?? 0],
      [277, 1, 1],
      [278, 1, rows],
      [279, stripes.length, lists[1] ?? 0],
    ];
    const directory = Buffer.alloc(2 + fields.length * 12 + 4);
    directory.writeUInt16LE(fields.length, 0);
    fields.forEach(([tag, count, value], index) => {
      directory.writeUInt16LE(tag, 2 + index * 12);
      directory.writeUInt16LE(4, 4 + index * 12);
      directory.writeUInt32LE(count, 6 + index * 12);
      directory.writeUInt32LE(value, 10 + index * 12);
    });
    const at = add(directory);
    const whole = Buffer.concat(parts);
    whole.writeUInt32LE(at, link);
    parts.splice(0, parts.length, whole);
    link = at + 2 + fields.length * 12;
  }
  return Buffer.concat(parts);
}

function packBits(data: Uint8Array): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length; at += 128) {
    const part = data.subarray(at, at + 128);
    parts.push(Buffer.from([part.length - 1]), Buffer.from(part));
  }
  return Buffer.concat(parts);
}
