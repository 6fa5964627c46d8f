/** The worker of the checks between reports: one for the page, it holds the batch. */
import '../../engine/fill-in.ts';
import { inParts } from './answer-parts.ts';
import { createCollectionDesk } from './collection-desk.ts';
import type { CollectionReply, CollectionRequest } from './collection-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const desk = createCollectionDesk();

self.addEventListener('message', ({ data }: MessageEvent<CollectionRequest>) => {
  for (const reply of answer(data)) self.postMessage(reply);
});

function answer({ job, message }: CollectionRequest): CollectionReply[] {
  try {
    const parts = inParts(desk(message));
    return parts.map((part, index) => ({ job, part, isLast: index === parts.length - 1 }));
  } catch {
    return [{ job, part: null, isLast: true }];
  }
}
