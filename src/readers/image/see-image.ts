/** A picture that stands in a document of another format, read as a page. */
import type { GreyImage } from '../picture/image/grey-image.ts';
import type { PageAt } from '../../document/page-at.ts';
import { loadPdf } from '../pdf/load.ts';
import { seePage } from '../pdf/see-page.ts';
import type { SeenPage, SightProblem } from '../pdf/see-page.ts';
import type { Sight } from '../reader.ts';
import { imagePagesOf } from './image-pages.ts';
import { wrapPages } from './wrap-pages.ts';

/** Which page of how many it is, from 1; null for a picture among text, which is told as the first of one. */
export type PictureAt = PageAt | null;

export async function seeImage(
  bytes: Uint8Array,
  at: PictureAt,
  given: Sight,
): Promise<SeenPage | SightProblem> {
  const [page] = imagePagesOf(bytes);
  if (page === undefined) return 'undecoded';
  const { onPage, onSheet, ...rest } = given;
  const sight: Sight = {
    ...rest,
    onPage: (own) => onPage?.(at ?? own),
    onSheet: (_, sheet: GreyImage) => onSheet?.((at?.page ?? 1) - 1, sheet),
  };
  const loaded = await loadPdf(wrapPages([page]), null);
  try {
    return await seePage(loaded, 1, sight);
  } finally {
    await loaded.close();
  }
}
