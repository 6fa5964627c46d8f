/** Pages that are shown as their straight pictures: their sizes, pieces and figures told in points of those. */
import type { PageSize } from '../../../document/document.ts';
import { isStraight, straightRect } from '../../../document/straightening.ts';
import type { PageFigure, PagePiece } from '../pages/page-pieces.ts';

export interface ShownPage {
  readonly size: PageSize;
  readonly pieces: readonly PagePiece[];
  readonly figures: readonly PageFigure[];
}

/** @param isShownStraight its picture is at hand */
export function shownPage(page: ShownPage, isShownStraight: boolean): ShownPage {
  const { size } = page;
  if (!isShownStraight || !isStraight(size)) return page;
  const straighten = <T extends PagePiece | PageFigure>(each: T): T => ({
    ...each,
    rects: each.rects.map((rect) => straightRect(size, rect)),
  });
  const { width, height } = size.straight;
  return {
    size: { width, height },
    pieces: page.pieces.map(straighten),
    figures: page.figures.map(straighten),
  };
}
