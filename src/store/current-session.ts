/**
 * The session on the page: where it is stored, what of it is not safe yet, and whether this window
 * may write it. Goes from one session to another, and takes over when the writing window has gone.
 */
import type { AppState } from './app-state.ts';
import type { Get, Set, StoreDeps } from './deps.ts';
import { NO_SELECTION } from './review-slice.ts';
import { createSaveQueue } from './save-queue.ts';
import type { QueueOptions, SaveQueue } from './save-queue.ts';
import { problemOf, SaveError } from './save-problem.ts';
import { watchSession } from './session-watch.ts';
import type { Role, SessionWatch } from './session-watch.ts';
import { EMPTY_SESSION } from './session.ts';
import type { SessionChanges, SessionMeta, SessionStorage, StoredSession } from './session.ts';
import { summaryOf } from './summary.ts';

export interface CurrentSession {
  readonly storage: () => SessionStorage;
  readonly save: (changes: Partial<SessionChanges>) => void;
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
  readonly hasUnsaved: () => boolean;
  /** Tries again to keep, or to read, what could not be. */
  readonly retry: () => Promise<void>;
  /** False in a window that only reads; the page is told that something was tried. */
  readonly mayWrite: () => boolean;
  /** Goes to a session; what was on the page must be saved. @param id null = the last one */
  readonly enter: (id: string | null) => Promise<void>;
  /** Resolves when the session that is being entered is there. */
  readonly ready: () => Promise<void>;
  /** The window closes or goes to sleep: another one may take over. */
  readonly leave: () => void;
}

interface Place {
  readonly storage: SessionStorage;
  readonly queue: SaveQueue;
}

export function createCurrentSession(deps: StoreDeps, set: Set, get: Get): CurrentSession {
  let watch: SessionWatch | null = null;
  let entering: Promise<void> = Promise.resolve();
  let isUnread = false;

  const makePlace = (id: string): Place =>
    placeAt(deps.sessions.at(id), {
      meta: () => metaOf(get()),
      onState(saved, problem) {
        // While it is tried again the problem stays in sight.
        set(saved === 'saving' ? { saved } : { saved, saveProblem: problem });
        if (problem === 'taken') watch?.yieldRole();
      },
      onWritten: () => watch?.tellChanged(),
    });
  let place = makePlace(deps.sessions.newId());

  const load = async (): Promise<void> => {
    const session = await place.storage.load();
    isUnread = false;
    set({ ...onPage(session ?? EMPTY_SESSION), saved: 'saved', saveProblem: null });
  };
  /** After another window's work: what this one shows is old, unless it holds work of its own. */
  const reload = async (): Promise<void> => {
    if (place.queue.hasUnsaved()) return;
    const openId = get().open?.id;
    await load().catch((error: unknown) => fail(error));
    if (openId !== undefined) await get().openReport(openId);
  };
  const fail = (error: unknown): void => {
    set({ saved: 'failed', saveProblem: problemOf(error) });
  };
  /** Resolves when the role in the session is known. */
  const settle = (id: string): Promise<void> =>
    new Promise((resolve) => {
      watch?.end();
      place = makePlace(id);
      set({ sessionId: id });
      watch = watchSession({
        session: id,
        storage: place.storage,
        channel: deps.channel,
        onRole(role: Role) {
          const before = get().role;
          set({ role });
          if (before === 'reader') void reload();
          if (before === 'writer' && place.queue.hasUnsaved()) fail(new SaveError('taken'));
          resolve();
        },
        onNews: (news) => void (news === 'changed' ? reload() : enter(deps.sessions.newId())),
      });
    });

  const goTo = async (wanted: string | null): Promise<void> => {
    const storageBefore = place.storage;
    try {
      const id = wanted ?? (await deps.sessions.last());
      await settle(id);
      storageBefore.close();
      await load();
      await deps.sessions.remember(id);
    } catch (error) {
      // What could not be read must not be written over: from here on this is another session.
      await settle(deps.sessions.newId());
      isUnread = true;
      set(onPage(EMPTY_SESSION));
      fail(error);
    }
    set({ isLoaded: true });
  };
  const enter = (id: string | null): Promise<void> => {
    set({ role: 'checking' });
    entering = entering.then(() => goTo(id));
    return entering;
  };

  return {
    storage: () => place.storage,
    save: (changes) => place.queue.save(changes),
    loadBody: (id) => place.queue.loadBody(id),
    hasUnsaved: () => place.queue.hasUnsaved(),
    async retry() {
      if (isUnread && get().reports.size === 0) await enter(null);
      else await place.queue.flush();
    },
    mayWrite() {
      const isWriter = get().role === 'writer';
      if (!isWriter) set({ refusals: get().refusals + 1 });
      return isWriter;
    },
    enter,
    ready: () => entering,
    leave: () => watch?.end(),
  };
}

function placeAt(storage: SessionStorage, options: Omit<QueueOptions, 'storage'>): Place {
  return { storage, queue: createSaveQueue({ ...options, storage }) };
}

/** What the page shows of a session just read; nothing of the one before stays. */
function onPage(session: StoredSession): Partial<AppState> {
  return {
    ...session,
    discarded: null,
    reports: new Map(session.reports.map((report) => [report.record.id, report])),
    open: null,
    checked: new Set(),
    locked: new Map(),
    intake: null,
    selection: NO_SELECTION,
  };
}

function metaOf({ cursor, changedAt, reports }: AppState): SessionMeta | null {
  return changedAt === null ? null : { cursor, changedAt, summary: summaryOf(reports) };
}
