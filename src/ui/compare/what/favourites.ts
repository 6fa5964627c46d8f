/** Remembers the figures that are kept among the favourites, between visits. */
import { useState } from 'react';
import type { MeasureId } from '../../../store/comparisons.ts';

const KEY = 'gouji-favourites';

const USUAL: readonly MeasureId[] = ['rate:disclosure:handled', 'requests.received.total'];

function loadFavourites(): readonly MeasureId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : USUAL;
  } catch {
    return USUAL; // storage switched off, or something else stands there
  }
}

function keepFavourites(ids: readonly MeasureId[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage switched off: the choice lasts for this visit.
  }
}

export function useFavourites(): {
  readonly favourites: readonly MeasureId[];
  /** @returns what is kept then */
  readonly toggle: (id: MeasureId) => readonly MeasureId[];
} {
  const [favourites, setFavourites] = useState(loadFavourites);
  return {
    favourites,
    toggle(id) {
      const next = favourites.includes(id)
        ? favourites.filter((each) => each !== id)
        : [...favourites, id];
      keepFavourites(next);
      setFavourites(next);
      return next;
    },
  };
}
