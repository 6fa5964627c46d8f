/**
 * Files with pictures, read again by those that can see while all others go on: so many at once, in the
 * order in which they came.
 */
export interface PictureQueue<File> {
  readonly add: (file: File) => void;
  /** Resolves when all that were added have been read. */
  readonly done: () => Promise<void>;
}

/** @param read never rejects */
export function createPictureQueue<File>(
  size: number,
  read: (file: File) => Promise<void>,
): PictureQueue<File> {
  const waiting: File[] = [];
  const running = new Set<Promise<void>>();
  const next = (): void => {
    const file = running.size < size ? waiting.shift() : undefined;
    if (file === undefined) return;
    const reading = read(file).finally(() => {
      running.delete(reading);
      next();
    });
    running.add(reading);
  };
  return {
    add(file) {
      waiting.push(file);
      next();
    },
    async done() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
