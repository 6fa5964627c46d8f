/** A picture that stands in a document of another format, read as a page. */
import { loadPdf } from '../pdf/load.ts';
import { seePage } from '../pdf/see-page.ts';
import type { SeenPage, SightProblem } from '../pdf/see-page.ts';
import type { Sight } from '../reader.ts';
import { imagePagesOf } from './image-pages.ts';
import { wrapPages } from './wrap-pages.ts';

export async function seeImage(bytes: Uint8Array, sight: Sight): Promise<SeenPage | SightProblem> {
  const [page] = imagePagesOf(bytes);
  if (page === undefined) return 'undecoded';
  const loaded = await loadPdf(wrapPages([page]), null);
  try {
    return await seePage(loaded, 1, sight);
  } finally {
    await loaded.close();
  }
}
