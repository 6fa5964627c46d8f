/** A session's storage with the queue before it; what becomes of the saving is told to the page and the machine. */
import { holdBodies } from '../storage/held-bodies.ts';
import type { HeldBodies } from '../storage/held-bodies.ts';
import { createSaveQueue } from '../storage/save-queue.ts';
import type { SaveQueue, SavedState } from '../storage/save-queue.ts';
import type { SaveProblem } from '../storage/save-problem.ts';
import type { SessionStorage } from '../storage/session.ts';
import type { SessionEvent } from './session-machine.ts';
import type { SessionPage } from './session-status.ts';

export interface SessionPlace {
  readonly storage: SessionStorage;
  readonly queue: SaveQueue;
  readonly held: HeldBodies;
  /** What was stored here is gone. */
  readonly isCleared: () => boolean;
}

interface Surroundings {
  readonly onEvent: (event: SessionEvent) => void;
  readonly onWritten: () => void;
  readonly settleBeside: () => Promise<void>;
  /** Runs a task when things have had time to gather. */
  readonly gather: (task: () => void) => void;
}

export function placeAt(
  storage: SessionStorage,
  page: SessionPage,
  { onEvent, onWritten, settleBeside, gather }: Surroundings,
): SessionPlace {
  const held = holdBodies();
  let isCleared = false;
  storage.onCleared(() => {
    isCleared = true;
    onEvent('gone');
  });
  const queue = createSaveQueue({
    storage,
    held,
    meta: page.meta,
    onState(saved, problem) {
      // A writing that ended well just before the storage was cleared keeps nothing.
      if (isCleared && saved === 'saved') return;
      // While it is tried again the problem stays in sight.
      page.tell(saved === 'saving' ? { saved } : { saved, saveProblem: problem });
      const event = eventOf(saved, problem);
      if (event !== null) onEvent(event);
    },
    onWritten,
    settleBeside,
    gather,
  });
  return { storage, queue, held, isCleared: () => isCleared };
}

function eventOf(saved: SavedState, problem: SaveProblem | null): SessionEvent | null {
  if (saved === 'failed') return problem === 'taken' ? 'lost' : null;
  return saved === 'saving' ? 'changed' : 'saved';
}
