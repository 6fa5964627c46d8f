/**
 * Many files, so many at once: each is asked for in turn, the files of an archive right after it. One
 * bad file ends as a failure and never stops the others. Files whose pages are pictures are read once
 * more by those that can see, while all others go on.
 */
import { describeFailure } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import { filesOfArchive } from './protocol.ts';
import type { FileResult, PoolFile, QueueListener } from './protocol.ts';
import { createPictureQueue } from './sight/picture-queue.ts';

export interface Seeing<R, F> {
  /** How many files with pictures are read at once. */
  readonly size: number;
  /**
   * What the file gave with its pictures; null when it was aborted.
   * @param unseen what it gave without them
   */
  readonly seeOne: (
    file: PoolFile<F>,
    unseen: FileResult<R, F>,
  ) => Promise<FileResult<R, F> | null>;
}

export interface QueueOptions<R, F> {
  /** How many files are read at once. */
  readonly size: number;
  /** What the file gave; null when it was aborted. */
  readonly readOne: (file: PoolFile<F>, signal: AbortSignal) => Promise<FileResult<R, F> | null>;
  /** Whether that file may be started now; asked again whenever one ends. */
  readonly mayStart?: (next: PoolFile<F>) => boolean;
  /** A file out of an archive joins the queue; called before the archive's own result is. */
  readonly onEntry?: (file: PoolFile<F>) => void;
  /** Null where pictures are not read. */
  readonly seeing?: Seeing<R, F> | null;
}

/** Resolves when all have ended or the signal has stopped the rest. */
export async function runQueue<R, F>(
  files: readonly PoolFile<F>[],
  { listener, signal }: { listener: QueueListener<R, F>; signal: AbortSignal },
  {
    size,
    readOne,
    mayStart = () => true,
    onEntry = () => undefined,
    seeing = null,
  }: QueueOptions<R, F>,
): Promise<void> {
  const queue = [...files];
  let running = 0;
  let wake = (): void => undefined;
  const pictures = createPictureQueue<Pictured<R, F>>(
    seeing?.size ?? 0,
    async ({ input, result }) => {
      const seen = signal.aborted ? null : await seeing?.seeOne(input, result);
      if (seen !== undefined && seen !== null) listener.onDone(input, seen);
      wake();
    },
  );
  const runNext = async (input: PoolFile<F>): Promise<void> => {
    listener.onStart(input);
    const result = await readOne(input, signal);
    running--;
    if (result !== null) {
      const entries = filesOfArchive(input, result);
      for (const entry of entries) onEntry(entry);
      queue.unshift(...entries);
      if (seeing !== null && result.isPictured === true) {
        listener.onPage?.(input, null);
        pictures.add({ input, result });
      } else listener.onDone(input, result);
    }
    wake();
  };
  while (!signal.aborted && (queue.length > 0 || running > 0)) {
    const [next] = queue;
    if (next !== undefined && running < size && (running === 0 || mayStart(next))) {
      queue.shift();
      running++;
      void runNext(next);
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  await pictures.done();
}

/** A file with pictures, and what was read of it without them. */
interface Pictured<R, F> {
  readonly input: PoolFile<F>;
  readonly result: FileResult<R, F>;
}

export function failFile(name: string, reason: FailureReason): FileResult<never, never> {
  return {
    name,
    sha256: '',
    reports: [],
    failures: [describeFailure(name, reason)],
    exportedAt: null,
    collection: null,
    entries: [],
  };
}
