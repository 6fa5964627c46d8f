/** The bytes of a picture file → the pages that it holds. */
import { readBmpPage } from './bmp-page.ts';
import type { ImagePage } from './image-page.ts';
import { readJpegPage } from './jpeg-page.ts';
import { readPngPage } from './png-page.ts';
import { readTiffPages } from './tiff-pages.ts';

/** @returns none where it is damaged, or no picture of a kind that is known */
export function imagePagesOf(bytes: Uint8Array): ImagePage[] {
  const [first = 0, second = 0] = bytes;
  const head = String.fromCharCode(first, second);
  if (head === 'II' || head === 'MM') return readTiffPages(bytes);
  const readOne = head === 'BM' ? readBmpPage : first === 0x89 ? readPngPage : readJpegPage;
  const page = readOne(bytes);
  return page === null ? [] : [page];
}
