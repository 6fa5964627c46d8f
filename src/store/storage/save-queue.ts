/**
 * Writes what has changed, one writing at a time and each as a whole, and keeps in memory what is
 * not safe yet: a full disk or a private window must not cost the reviewer anything. What could not
 * be written is tried again with the next change, or when asked. What can be had again may gather for
 * a while, as a writing takes as long for one report as for a hundred.
 */
import { problemOf } from './save-problem.ts';
import type { SaveProblem } from './save-problem.ts';
import type { HeldBodies } from './held-bodies.ts';
import { joinChanges, NO_CHANGES } from './session-changes.ts';
import type { SessionChanges, SessionMeta, SessionStorage } from './session.ts';

export type SavedState = 'saved' | 'saving' | 'failed';

interface Options {
  readonly storage: SessionStorage;
  readonly held: HeldBodies;
  /** The session as it stands when the writing begins. */
  readonly meta: () => SessionMeta | null;
  /** @param problem when `failed` */
  readonly onState: (state: SavedState, problem: SaveProblem | null) => void;
  readonly onWritten: () => void;
  /** Resolves when what is kept beside the session is safe, or cannot be: nothing is said to be saved before. */
  readonly settleBeside: () => Promise<void>;
  /** Runs a task when things have had time to gather. */
  readonly gather: (task: () => void) => void;
}

/** Reports that gather at most. */
const MOST_GATHERED = 500;

export interface SaveQueue {
  /** @param mayGather it may be lost with the page, as it can be had again */
  readonly save: (changes: Partial<SessionChanges>, mayGather?: boolean) => void;
  /** Tries again; resolves when the writing has ended, well or badly. */
  readonly written: () => Promise<void>;
  /** The same, and what is kept beside the session is safe or cannot be. */
  readonly flush: () => Promise<void>;
  /** A body not yet written, or held, is given from memory. */
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
  /** Whether a body can be had without the storage. */
  readonly isAtHand: (id: string) => boolean;
  readonly hasUnsaved: () => boolean;
}

export function createSaveQueue(options: Options): SaveQueue {
  const { storage, held, meta, onState, onWritten, settleBeside, gather } = options;
  let waiting: SessionChanges | null = null;
  let inWriting: SessionChanges | null = null;
  let running: Promise<void> | null = null;
  let told: Promise<void> = Promise.resolve();
  let isGathering = false;

  /** Meanwhile all may have been emptied. */
  const isGivenUp = (): boolean => waiting?.isEmptied === true;
  const write = async (): Promise<void> => {
    // Changes of the same task join, so that an edit and what follows from it are one writing.
    await Promise.resolve();
    try {
      for (let batch = waiting; batch !== null; batch = waiting) {
        inWriting = batch;
        waiting = null;
        onState('saving', null);
        try {
          await storage.write(batch, meta());
          if (!isGivenUp()) held.hold(bodiesOf(batch));
          onWritten();
        } catch (error) {
          waiting = joinChanges(batch, waiting ?? NO_CHANGES);
          onState('failed', problemOf(error));
          return;
        } finally {
          inWriting = null;
        }
      }
      told = tellSaved();
    } finally {
      // In the same moment, so that what comes next begins a writing of its own.
      running = null;
    }
  };
  /** A change that comes meanwhile is written at once, and tells of itself. */
  const tellSaved = async (): Promise<void> => {
    await settleBeside();
    if (running === null && waiting === null) onState('saved', null);
  };
  const written = async (): Promise<void> => {
    running ??= write();
    await running;
  };

  const unsafeBody = (id: string): ArrayBuffer | undefined =>
    (waiting?.additions.get(id) ?? inWriting?.additions.get(id))?.body;

  return {
    save(changes, mayGather = false) {
      if (changes.isEmptied === true) held.clear();
      waiting = joinChanges(waiting ?? NO_CHANGES, { ...NO_CHANGES, ...changes });
      onState('saving', null);
      if (!mayGather || waiting.additions.size >= MOST_GATHERED) void written();
      else if (!isGathering) {
        isGathering = true;
        gather(() => {
          isGathering = false;
          if (waiting !== null) void written();
        });
      }
    },
    written,
    async flush() {
      await written();
      await told;
    },
    async loadBody(id) {
      return unsafeBody(id) ?? (await held.load(id)) ?? (await storage.loadBody(id));
    },
    isAtHand: (id) => unsafeBody(id) !== undefined || held.has(id),
    hasUnsaved: () => waiting !== null || inWriting !== null,
  };
}

function bodiesOf({ additions }: SessionChanges): ReadonlyMap<string, ArrayBuffer> {
  return new Map([...additions].map(([id, { body }]) => [id, body]));
}
