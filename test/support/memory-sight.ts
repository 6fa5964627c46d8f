/** The package that pictures are read with, kept in memory. */
import type { SightShelf } from '../../src/store/storage/sight-shelf.ts';

/** @param isFull keeps nothing */
export function createMemorySight(isFull = false): SightShelf {
  let kept: Blob | null = null;
  return {
    load: () => Promise.resolve(kept),
    keep(pack) {
      if (isFull) return Promise.reject(new Error('no room'));
      kept = pack;
      return Promise.resolve();
    },
    drop() {
      kept = null;
      return Promise.resolve();
    },
  };
}
