/** Starts workers in the browser and gives them the face that those who ask expect. */
import { startThread } from '../engine/trusted.ts';
// Vite makes the addresses of the built threads of them.
// oxlint-disable-next-line import/default
import parseWorker from './parse.worker.ts?worker&url';
// oxlint-disable-next-line import/default
import collectionWorker from './collection/collection.worker.ts?worker&url';
// oxlint-disable-next-line import/default
import exportWorker from './export/export.worker.ts?worker&url';
import type { Asked } from './ask-worker.ts';
import type { CollectionThread } from './collection/create-collector.ts';
import type { ExportThread } from './export/write-in-thread.ts';
import type { PoolWorker } from './pool.ts';

export function spawnParseWorker(): PoolWorker {
  return spawn(parseWorker);
}

export function spawnCollectionWorker(): CollectionThread {
  return spawn(collectionWorker);
}

export function spawnExportWorker(): ExportThread {
  return spawn(exportWorker);
}

function spawn<Request, Reply>(url: string): Asked<Request, Reply> {
  const worker = startThread(url);
  return {
    post: (request) => worker.postMessage(request),
    terminate: () => worker.terminate(),
    listen(listener) {
      worker.onmessage =
        listener === null ? null : (event: MessageEvent<Reply>) => listener.onReply(event.data);
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
