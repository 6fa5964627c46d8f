/** Where the figures of a report stand on the straight pictures of its pages. */
import { sheetsOf } from '../../../document/sheets-of.ts';
import { isStraight, straightRect } from '../../../document/straightening.ts';
import type { CellId } from '../../../form/form-types.ts';
import { indexPlaces } from '../../../report/place-index.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { boxAround } from '../pages/fit-text.ts';
import type { Rect } from '../pages/page-pieces.ts';
import { figuresOfPage, piecesOfPages } from '../pages/page-pieces.ts';

export interface SeenPlace {
  /** From 0. */
  readonly page: number;
  /** Of its straight picture, in points. */
  readonly width: number;
  readonly height: number;
  readonly rect: Rect;
}

type Found = ReadonlyMap<CellId, SeenPlace>;

/** A report is opened once and looked at often. */
const known = new WeakMap<OpenReport['reading'], Found>();

export function seenPlaces({ document, reading }: OpenReport): Found {
  const places = known.get(reading) ?? findPlaces(document, reading);
  known.set(reading, places);
  return places;
}

function findPlaces(document: OpenReport['document'], reading: OpenReport['reading']): Found {
  const places = new Map<CellId, SeenPlace>();
  if (document === null) return places;
  const index = indexPlaces(reading);
  const sheets = sheetsOf(document);
  piecesOfPages(document).forEach((pieces, page) => {
    const size = sheets[page];
    if (size === undefined || !isStraight(size)) return;
    const { width, height } = size.straight;
    for (const { cell, rects } of figuresOfPage(pieces, index)) {
      if (rects.length === 0) continue;
      places.set(cell, { page, width, height, rect: straightRect(size, boxAround(rects)) });
    }
  });
  return places;
}
