/** Starts a parse worker in the browser and gives it the face that the pool expects. */
import { startThread } from '../engine/trusted.ts';
// Vite makes the address of the built thread of it.
// oxlint-disable-next-line import/default
import parseWorker from './parse.worker.ts?worker&url';
import type { PoolWorker } from './pool.ts';
import type { WorkerReply } from './protocol.ts';

export function spawnParseWorker(): PoolWorker {
  const worker = startThread(parseWorker);
  return {
    post: (request) => worker.postMessage(request),
    terminate: () => worker.terminate(),
    listen(listener) {
      worker.onmessage =
        listener === null
          ? null
          : (event: MessageEvent<WorkerReply>) => listener.onReply(event.data);
      worker.onerror =
        listener === null
          ? null
          : (event: Event) => {
              event.preventDefault();
              // An error in the script says where it is; a script that cannot be had says nothing.
              listener.onCrash(event instanceof ErrorEvent ? 'failed' : 'not-loaded');
            };
    },
  };
}
