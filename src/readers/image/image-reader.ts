/** A file that is a picture of a page, or of several: read as a PDF of scanned pages is. */
import { readPdf } from '../pdf/pdf-reader.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import { imagePagesOf } from './image-pages.ts';
import { wrapPages } from './wrap-pages.ts';

/** Without what reads pictures, it is known for one and no more. */
export async function readImage(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (options.sight === undefined) return failRead({ code: 'scanned' });
  const pages = imagePagesOf(bytes);
  return pages.length === 0 ? failRead(UNKNOWN_KIND) : readPdf(wrapPages(pages), options);
}

/** Pictures that are the pages of one document → that document; those that cannot be opened are left out. */
export function joinPictures(pictures: readonly Uint8Array[]): Uint8Array {
  return wrapPages(pictures.flatMap(imagePagesOf));
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
