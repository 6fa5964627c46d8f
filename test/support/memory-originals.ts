/** Original files kept in memory. */
import type { HeldOriginals } from '../../src/store/storage/originals.ts';

export interface MemoryOriginals extends HeldOriginals {
  /** As when the browser's data are cleared under an open page. */
  readonly clear: () => void;
}

export function createMemoryOriginals(): MemoryOriginals {
  const files = new Map<string, Blob>();
  let onGone: () => void = () => undefined;
  return {
    list: () => Promise.resolve([...files.keys()]),
    load: (sha256) => Promise.resolve(files.get(sha256) ?? null),
    keep(given) {
      for (const [sha256, file] of given) files.set(sha256, file);
      return Promise.resolve();
    },
    drop(hashes) {
      for (const sha256 of hashes) files.delete(sha256);
      return Promise.resolve();
    },
    settled: () => Promise.resolve(),
    onCleared(listener) {
      onGone = listener;
    },
    clear() {
      files.clear();
      onGone();
    },
  };
}
