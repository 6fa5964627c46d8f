/** Starts a parse worker in the browser and gives it the face that the pool expects. */
import type { PoolWorker } from './pool.ts';
import type { WorkerReply } from './protocol.ts';

export function spawnParseWorker(): PoolWorker {
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
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
          : (event) => {
              event.preventDefault();
              listener.onCrash('failed');
            };
    },
  };
}
