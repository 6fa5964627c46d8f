/** Copies of the files that are to be read next, so that they can be read after a crash. */
import type { PoolFile } from '../../worker/protocol.ts';
import type { CurrentSession } from '../session/current-session.ts';

/**
 * Bytes of files that wait, copied so that they can be read after a crash: those that are next. Of the others the
 * name is kept.
 */
const MOST_COPIED = 1024 * 1024 * 1024;
/** A writing takes as long for one small file as for hundreds. */
const BYTES_AT_ONCE = 8 * 1024 * 1024;
/** The browser is told of each file that a copy is made of, and the page waits meanwhile. */
const FILES_AT_ONCE = 64;

export interface WaitingCopies {
  readonly add: (files: readonly PoolFile[]) => void;
  /** They need no copy any more; others may have one instead. */
  readonly end: (orders: readonly number[]) => void;
}

/** @param isWanted whether a file is still to be read, by its order */
export function createCopies(
  { keepFiles }: Pick<CurrentSession, 'keepFiles'>,
  isWanted: (order: number) => boolean,
  most = MOST_COPIED,
): WaitingCopies {
  let waiting: readonly PoolFile[] = [];
  /** Bytes of each that was copied and is still to be read. */
  const copied = new Map<number, number>();
  let bytes = 0;
  let isCopying = false;

  /** The next files, as many as one writing should hold and there is room for. */
  const takeSome = (): ReadonlyMap<number, Blob> => {
    const some = new Map<number, Blob>();
    let size = 0;
    let taken = 0;
    for (const { order, file } of waiting) {
      if (size >= BYTES_AT_ONCE || some.size === FILES_AT_ONCE) break;
      const isSuited = isWanted(order) && file.size <= most;
      if (isSuited && bytes + file.size > most) break;
      taken++;
      if (!isSuited) continue;
      some.set(order, file);
      copied.set(order, file.size);
      size += file.size;
      bytes += file.size;
    }
    waiting = waiting.slice(taken);
    return some;
  };

  const copyAll = async (): Promise<void> => {
    if (isCopying) return;
    isCopying = true;
    for (let some = takeSome(); some.size > 0; some = takeSome()) {
      // A file without a copy is named after a crash, and asked for again.
      await keepFiles(some).catch(() => undefined);
    }
    isCopying = false;
  };

  return {
    add(files) {
      waiting = [...waiting, ...files];
      void copyAll();
    },
    end(orders) {
      for (const order of orders) {
        bytes -= copied.get(order) ?? 0;
        copied.delete(order);
      }
      if (waiting.length > 0) void copyAll();
    },
  };
}
