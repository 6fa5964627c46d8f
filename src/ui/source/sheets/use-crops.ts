/** What is cut out of the pages for each figure: its print, or its whole cell until that is found. */
import { useEffect, useMemo, useState } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import type { Rect } from '../pages/page-pieces.ts';
import { findInk } from './ink-boxes.ts';
import { seenPlaces } from './seen-places.ts';
import type { SeenPlace } from './seen-places.ts';
import { useSheets } from './sheets-context.tsx';
import type { Sheets } from './sheets-context.tsx';

export interface Crop extends SeenPlace {
  /** The address of the page's picture. */
  readonly sheet: string;
}

export type Crops = ReadonlyMap<CellId, Crop>;

/** Of figures whose page is at hand. */
export function useCrops(open: OpenReport): Crops {
  const sheets = useSheets();
  const [ink, setInk] = useState<Ink>(new Map());
  const places = seenPlaces(open);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const found = await inkOn(sheets, places);
      if (!isGone) setInk(found);
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

type Ink = ReadonlyMap<CellId, Rect>;
type Places = ReadonlyMap<CellId, SeenPlace>;

/** Looked for once, for all who show crops of the report. */
const looked = new WeakMap<Sheets, { readonly places: Places; readonly ink: Promise<Ink> }>();

function inkOn(sheets: Sheets, places: Places): Promise<Ink> {
  const known = looked.get(sheets);
  if (known?.places === places) return known.ink;
  const ink = lookForInk(sheets, places);
  looked.set(sheets, { places, ink });
  return ink;
}

async function lookForInk(sheets: Sheets, places: Places): Promise<Ink> {
  const found = new Map<CellId, Rect>();
  for (const [page, url] of sheets) {
    const own = [...places].filter(([, place]) => place.page === page);
    if (own.length === 0) continue;
    for (const [cell, box] of await findInk(url, own).catch(() => [])) found.set(cell, box);
  }
  return found;
}
