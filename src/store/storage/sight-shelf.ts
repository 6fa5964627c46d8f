/**
 * Where the package that pictures are read with (`engine/sight-package`) is kept, so that it is given once: it belongs to
 * the browser, not to a session.
 */
export interface SightShelf {
  /** That of this version; null where it was not given, or another version's is kept. */
  readonly load: () => Promise<Blob | null>;
  /** Rejects when there is no room. */
  readonly keep: (pack: Blob) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Holds it for this visit whether or not the storage takes it. */
export function keepSightForVisit(storage: SightShelf): SightShelf {
  let held: Blob | null = null;
  return {
    async load() {
      held ??= await storage.load().catch(() => null);
      return held;
    },
    async keep(pack) {
      held = pack;
      await storage.keep(pack);
    },
    async drop() {
      held = null;
      await storage.drop();
    },
  };
}
