/** A page as it was read → a small picture of it, to be shown beside its figures. */
import type { GreyImage } from '../../readers/picture/image/grey-image.ts';
import type { PageSheet } from '../protocol.ts';

/** Strokes stay sharp enough to be judged at twice the size; an A4 page takes some 150 kB. */
const PACKED = { type: 'image/webp', quality: 0.6 } as const;

/** @returns null in browsers that cannot draw in a worker: the page is then shown as its file shows it, or in words */
export async function keepSheet(
  page: number,
  { width, height, data }: GreyImage,
): Promise<PageSheet | null> {
  try {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    const image = context.createImageData(width, height);
    const points = new Uint32Array(image.data.buffer);
    for (let at = 0; at < points.length; at++) points[at] = OPAQUE | ((data[at] ?? 0) * GREY);
    context.putImageData(image, 0, 0);
    return { page, picture: await canvas.convertToBlob(PACKED) };
  } catch {
    return null;
  }
}

const OPAQUE = 0xff_00_00_00;
const GREY = 0x01_01_01;
