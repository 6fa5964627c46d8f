/**
 * Many files, so many at once: each is asked for in turn, the files of an archive right after it. One
 * bad file ends as a failure and never stops the others.
 */
import { describeFailure } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import { filesOfArchive } from './protocol.ts';
import type { FileResult, PoolFile, QueueListener } from './protocol.ts';

export interface QueueOptions<R, F> {
  /** How many files are read at once. */
  readonly size: number;
  /** What the file gave; null when it was aborted. */
  readonly readOne: (file: PoolFile<F>, signal: AbortSignal) => Promise<FileResult<R, F> | null>;
  /** Whether that file may be started now; asked again whenever one ends. */
  readonly mayStart?: (next: PoolFile<F>) => boolean;
  /** A file out of an archive joins the queue; called before the archive's own result is. */
  readonly onEntry?: (file: PoolFile<F>) => void;
}

/** Resolves when all have ended or the signal has stopped the rest. */
export async function runQueue<R, F>(
  files: readonly PoolFile<F>[],
  { listener, signal }: { listener: QueueListener<R, F>; signal: AbortSignal },
  { size, readOne, mayStart = () => true, onEntry = () => undefined }: QueueOptions<R, F>,
): Promise<void> {
  const queue = [...files];
  let running = 0;
  let wake = (): void => undefined;
  const runNext = async (input: PoolFile<F>): Promise<void> => {
    listener.onStart(input);
    const result = await readOne(input, signal);
    running--;
    if (result !== null) {
      const entries = filesOfArchive(input, result);
      for (const entry of entries) onEntry(entry);
      queue.unshift(...entries);
      listener.onDone(input, result);
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
