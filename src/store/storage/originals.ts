/**
 * The bytes of the files that reports were read from, by sha-256: to draw a page as its author laid
 * it out. They are a convenience: where they cannot be kept the review goes on without them.
 */
export interface OriginalStorage {
  /** Hashes of all files at hand. */
  readonly list: () => Promise<readonly string[]>;
  readonly load: (sha256: string) => Promise<Blob | null>;
  /** All by their hash, or none: rejects when there is no room; the session's own data come first. */
  readonly keep: (files: ReadonlyMap<string, Blob>) => Promise<void>;
  readonly drop: (hashes: readonly string[]) => Promise<void>;
  /** Calls when the browser has cleared them while the page is open. */
  readonly onCleared: (listener: () => void) => void;
}

export interface HeldOriginals extends OriginalStorage {
  /** Keeps now what has gathered; resolves when no keeping is under way any more, well or badly. */
  readonly settled: () => Promise<void>;
}

/** Milliseconds: files are a convenience, and a storage that does not answer holds up nothing for longer. */
const LONGEST = 10_000;

function afterTime(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Holds the files of this visit whether or not the storage takes them: a dropped file costs no memory. Those
 * of a while are kept together, as the storage takes as long for one as for a hundred.
 * @param gather runs a task when files have had time to gather
 */
export function keepForVisit(
  storage: OriginalStorage,
  gather: (task: () => void) => void = (task) => task(),
): HeldOriginals {
  const held = new Map<string, Blob>();
  let gathered = new Map<string, Blob>();
  let keeping: Promise<void> | null = null;
  let endGathering: () => void = () => undefined;
  const underWay = new Set<Promise<void>>();
  let writing: Promise<unknown> = Promise.resolve();
  const keepGathered = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      endGathering = resolve;
      gather(resolve);
    });
    const files = gathered;
    gathered = new Map();
    keeping = null;
    if (files.size === 0) return;
    const kept = storage.keep(files);
    writing = Promise.allSettled([writing, kept]);
    await kept;
  };
  return {
    list: storage.list,
    onCleared: storage.onCleared,
    async load(sha256) {
      return held.get(sha256) ?? (await storage.load(sha256));
    },
    async keep(files) {
      for (const [sha256, file] of files) {
        held.set(sha256, file);
        gathered.set(sha256, file);
      }
      keeping ??= keepGathered();
      const own = keeping;
      underWay.add(own);
      await own.finally(() => underWay.delete(own));
    },
    async settled() {
      endGathering();
      if (underWay.size === 0) return;
      await Promise.race([Promise.allSettled(underWay), afterTime(LONGEST)]);
    },
    async drop(hashes) {
      for (const sha256 of hashes) {
        held.delete(sha256);
        gathered.delete(sha256);
      }
      // Else they would come behind their being dropped.
      await writing;
      await storage.drop(hashes);
    },
  };
}
