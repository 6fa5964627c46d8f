/** A file that is a picture of a page, or of several: read as a PDF of scanned pages is. */
import { readPdf } from '../pdf/pdf-reader.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import { readBmpPage } from './bmp-page.ts';
import type { ImagePage } from './image-page.ts';
import { readJpegPage } from './jpeg-page.ts';
import { readPngPage } from './png-page.ts';
import { readTiffPages } from './tiff-pages.ts';
import { wrapPages } from './wrap-pages.ts';

/** Without what reads pictures, it is known for one and no more. */
export async function readImage(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (options.sight === undefined) return failRead({ code: 'scanned' });
  const pages = pagesOf(bytes);
  return pages.length === 0 ? failRead(UNKNOWN_KIND) : readPdf(wrapPages(pages), options);
}

/** Pictures that are the pages of one document → that document; those that cannot be opened are left out. */
export function joinPictures(pictures: readonly Uint8Array[]): Uint8Array {
  return wrapPages(pictures.flatMap(pagesOf));
}

const UNKNOWN_KIND = {
  code: 'corrupt',
  instead: {
    zh: '图片已损坏，或是少见的存法，打不开',
    en: 'the picture is damaged or stored in a rare way, and cannot be opened',
  },
  remedy: {
    zh: '请用看图软件打开，另存为 JPEG 或 PNG 再放入。',
    en: 'Open it in a picture viewer, save it as JPEG or PNG and drop that.',
  },
} as const;

function pagesOf(bytes: Uint8Array): ImagePage[] {
  const [first = 0, second = 0] = bytes;
  const head = String.fromCharCode(first, second);
  if (head === 'II' || head === 'MM') return readTiffPages(bytes);
  const readOne = head === 'BM' ? readBmpPage : first === 0x89 ? readPngPage : readJpegPage;
  const page = readOne(bytes);
  return page === null ? [] : [page];
}
