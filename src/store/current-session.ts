/**
 * The session on the page: where it is stored, what of it is not safe yet, and whether this window
 * may write it. Goes from one session to another, and takes over when the writing window has gone.
 */
import type { AppState } from './app-state.ts';
import type { Get, Set, StoreDeps } from './deps.ts';
import { NO_SELECTION } from './selection.ts';
import { problemOf, SaveError } from './storage/save-problem.ts';
import { watchSession } from './storage/session-watch.ts';
import type { Role, SessionWatch } from './storage/session-watch.ts';
import { placeAt } from './session-place.ts';
import type { SessionPlace } from './session-place.ts';
import { EMPTY_SESSION } from './storage/session.ts';
import type { SessionChanges, StoredSession } from './storage/session.ts';

export interface CurrentSession {
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

export function createCurrentSession(deps: StoreDeps, set: Set, get: Get): CurrentSession {
  let watch: SessionWatch | null = null;
  let entering: Promise<void> = Promise.resolve();
  let isUnread = false;
  /** As last heard; the page is told when what belongs to it is there. */
  let role: Role = 'writer';

  const makePlace = (id: string): SessionPlace =>
    placeAt(deps.sessions.at(id), { set, get, watch: () => watch });
  let place = makePlace(deps.sessions.newId());

  /** Shows what is stored, and of it the report that was open. */
  const read = async (): Promise<void> => {
    const openId = get().open?.id;
    const session = await place.storage.load();
    isUnread = false;
    set({ ...onPage(session ?? EMPTY_SESSION), saved: 'saved', saveProblem: null });
    if (openId !== undefined) await get().openReport(openId);
  };
  const fail = (error: unknown): void => set(failed(error));
  /** What could not be read must not be written over: from here on this is another session. */
  const startAfresh = async (error: unknown): Promise<void> => {
    await settle(deps.sessions.newId());
    isUnread = true;
    set(onPage(EMPTY_SESSION));
    fail(error);
  };
  /** Nothing can be changed before all of it is there: it would be lost when the rest arrives. */
  const arrive = (bring: () => Promise<void>): Promise<void> => {
    set({ role: 'checking' });
    const come = async (): Promise<void> => {
      await bring().catch(startAfresh);
      set({ role, isLoaded: true });
    };
    entering = entering.then(come);
    return entering;
  };
  const changeRole = (): void => {
    const hasUnsaved = place.queue.hasUnsaved();
    if (role === 'writer' && !hasUnsaved) void arrive(read);
    // What this window could not save began before another one's work: it must not go over it.
    else if (role === 'writer') watch?.end();
    else if (get().role === 'writer') set({ role });
    if (hasUnsaved) fail(new SaveError('taken'));
  };
  const hearNews = async (news: 'changed' | 'removed'): Promise<void> => {
    if (news === 'removed') await enter(deps.sessions.newId());
    else if (!place.queue.hasUnsaved()) await read().catch(fail);
  };
  /** Resolves when the role in the session is known. */
  const settle = (id: string): Promise<void> =>
    new Promise((resolve) => {
      let isSettled = false;
      watch?.end();
      place = makePlace(id);
      set({ sessionId: id });
      watch = watchSession({
        session: id,
        storage: place.storage,
        channel: deps.channel,
        onRole(next) {
          role = next;
          if (isSettled) changeRole();
          isSettled = true;
          resolve();
        },
        onNews: (news) => void hearNews(news),
      });
    });
  const enter = (wanted: string | null): Promise<void> =>
    arrive(async () => {
      const before = place.storage;
      const id = wanted ?? (await deps.sessions.last());
      await settle(id);
      before.close();
      await read();
      // Not remembered, it is only not the first to be opened next time.
      await deps.sessions.remember(id).catch(() => undefined);
    });

  return {
    save: (changes) => place.queue.save(changes),
    loadBody: (id) => place.queue.loadBody(id),
    hasUnsaved: () => place.queue.hasUnsaved(),
    async retry() {
      if (isUnread && get().reports.size === 0) await enter(null);
      else await place.queue.flush();
    },
    mayWrite: () => mayWrite(set, get),
    enter,
    ready: () => entering,
    leave: () => watch?.end(),
  };
}

function failed(error: unknown): Partial<AppState> {
  return { saved: 'failed', saveProblem: problemOf(error) };
}

function mayWrite(set: Set, get: Get): boolean {
  const { role, refusals } = get();
  if (role !== 'writer') set({ refusals: refusals + 1 });
  return role === 'writer';
}

/** What the page shows of a session just read; nothing of the one before stays. */
function onPage(session: StoredSession): Partial<AppState> {
  return {
    ...session,
    discarded: null,
    notice: null,
    reports: new Map(session.reports.map((report) => [report.record.id, report])),
    open: null,
    checked: new Set(),
    locked: new Map(),
    intake: null,
    selection: NO_SELECTION,
  };
}
