/** What is cut out of the pages for each figure: its print, or its whole cell until that is found. */
import { useEffect, useMemo, useState } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import type { Rect } from '../pages/page-pieces.ts';
import { findInk } from './ink-boxes.ts';
import { seenPlaces } from './seen-places.ts';
import type { SeenPlace } from './seen-places.ts';
import { useSheets } from './sheets-context.tsx';

export interface Crop extends SeenPlace {
  /** The address of the page's picture. */
  readonly sheet: string;
}

export type Crops = ReadonlyMap<CellId, Crop>;

/** Of figures whose page is at hand. */
export function useCrops(open: OpenReport): Crops {
  const sheets = useSheets();
  const [ink, setInk] = useState<ReadonlyMap<CellId, Rect>>(new Map());
  const places = seenPlaces(open);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const found = new Map<CellId, Rect>();
      for (const [page, url] of sheets) {
        const own = [...places].filter(([, place]) => place.page === page);
        if (own.length === 0) continue;
        for (const [cell, box] of await findInk(url, own).catch(() => [])) found.set(cell, box);
        if (isGone) return;
      }
      setInk(found);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [places, sheets]);
  return useMemo(() => {
    const crops = new Map<CellId, Crop>();
    for (const [cell, place] of places) {
      const sheet = sheets.get(place.page);
      if (sheet !== undefined)
        crops.set(cell, { ...place, rect: ink.get(cell) ?? place.rect, sheet });
    }
    return crops;
  }, [places, sheets, ink]);
}
