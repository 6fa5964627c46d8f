/** The page asks for a file with pictures to be read, in workers of their own. */
import type { Ask } from '../ask-worker.ts';
import { failFile } from '../file-queue.ts';
import type {
  ParsedFile,
  PoolFile,
  PoolListener,
  SightSource,
  WorkerReply,
  WorkerRequest,
} from '../protocol.ts';
import { PAGE_LIMIT } from '../time-limit.ts';

interface Run {
  readonly ask: Ask<WorkerRequest, WorkerReply>;
  readonly sight: SightSource;
  readonly listener: PoolListener;
  readonly signal: AbortSignal;
}

/** @param unseen what was read without the pictures. @returns null when it was aborted */
export function seeFile(
  input: PoolFile,
  unseen: ParsedFile,
  { ask, sight, listener, signal }: Run,
): Promise<ParsedFile | null> {
  const { name, file, password } = input;
  return ask<ParsedFile>({
    request: (job) => ({ job, name, file, password, sight }),
    signal,
    limit: PAGE_LIMIT,
    read: (reply) => ('result' in reply ? reply.result : null),
    takeProgress(reply) {
      if (!('page' in reply)) return false;
      listener.onPage?.(input, reply.page);
      return true;
    },
    fail: (reason) => (unseen.reports.length > 0 ? unseen : failFile(name, reason)),
  });
}
