/**
 * Starts a thread of the headless command. Its heap is bounded: a file that asks for more ends its
 * thread, not the command.
 */
import { Worker } from 'node:worker_threads';
import type { Asked } from './ask-worker.ts';
import type { ExportReply, ExportRequest } from './protocol.ts';

/** Megabytes; the largest honest report at hand needs a tenth. */
const MOST_HEAP = 384;

export function spawnThread(): Asked<ExportRequest, ExportReply> {
  const thread = new Worker(new URL('./export.thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
  });
  thread.unref();
  return {
    post: (request) => thread.postMessage(request),
    terminate: () => void thread.terminate(),
    listen(listener) {
      thread.removeAllListeners();
      // An error without a listener would end the command.
      thread.on('error', (error) => listener?.onCrash(isOutOfMemory(error) ? 'memory' : 'failed'));
      if (listener !== null) thread.on('message', listener.onReply);
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
