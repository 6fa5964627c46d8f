/**
 * The session on the page: where it is stored, what of it is not safe yet, and whether this window
 * may write it. What the session machine wants of the page is done here; so is the way from one
 * session to another.
 */
import { problemOf, SaveError } from '../storage/save-problem.ts';
import { EMPTY_SESSION } from '../storage/session.ts';
import type { SessionChanges, SessionShelf } from '../storage/session.ts';
import { createArrivals } from './arrivals.ts';
import { roleIn } from './session-machine.ts';
import type { SessionEffect } from './session-machine.ts';
import { placeAt } from './session-place.ts';
import type { SessionPlace } from './session-place.ts';
import type { SessionPage } from './session-status.ts';
import { gatherAll } from './write-anew.ts';
import { watchSession } from './session-watch.ts';
import type { SessionWatch } from './session-watch.ts';
import type { TabChannel } from './tab-channel.ts';

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

interface World {
  readonly sessions: SessionShelf;
  readonly channel: TabChannel;
}

type PageEffects = Readonly<Partial<Record<SessionEffect, () => void>>>;

export function createCurrentSession(
  { sessions, channel }: World,
  page: SessionPage,
): CurrentSession {
  /** null before the first session is entered: what is done until then nobody else knows of. */
  let watch: SessionWatch | null = null;
  let isUnread = false;

  const makePlace = (id: string): SessionPlace => {
    const made = placeAt(sessions.at(id), page, {
      onEvent(event) {
        // A place that the page has left has nothing to say of the one it is at.
        if (place === made) watch?.send(event);
      },
      onWritten: () => watch?.tellChanged(),
    });
    return made;
  };
  let place = makePlace(sessions.newId());

  const showRole = (): void =>
    tellRole(page, arrivals.isUnderWay() ? 'checking' : roleIn(watch?.state() ?? 'writer'));
  const read = async (): Promise<void> => {
    const { held, storage } = place;
    held.clear();
    await readInto(page, place);
    isUnread = false;
    if (roleIn(watch?.state() ?? 'writer') === 'writer') void holdStored(page, { held, storage });
  };
  /** What was cleared is written anew, as a session that no other window can be at. */
  const writeAnew = async (): Promise<void> => {
    const gone = place;
    const id = sessions.newId();
    await settle(id);
    place.queue.save(await gatherAll(page.session, gone.queue.loadBody));
    gone.storage.close();
    await place.queue.flush();
    await rememberLast(sessions, id);
  };
  const retry = async (): Promise<void> => {
    if (isUnread && page.isEmpty()) await enter(null);
    else if (place.isCleared()) await writeAnew();
    else await place.queue.flush();
  };
  const arrivals = createArrivals({
    onChange: showRole,
    /** What could not be read must not be written over: from here on this is another session. */
    async onFail(error) {
      await settle(sessions.newId());
      isUnread = true;
      await page.show(EMPTY_SESSION);
      tellFailure(page, error);
    },
  });
  const enter = async (wanted: string | null): Promise<void> => {
    await arrivals.arrive(async () => {
      const before = place.storage;
      const id = wanted ?? (await sessions.last());
      await settle(id);
      before.close();
      await read();
      await rememberLast(sessions, id);
    });
    page.tell({ isLoaded: true });
  };
  const effects: PageEffects = {
    bring: () => void arrivals.arrive(read),
    follow: () => void read().catch((error: unknown) => tellFailure(page, error)),
    move: () => void enter(sessions.newId()),
    warn: () => tellFailure(page, new SaveError('taken')),
    alarm: () => tellFailure(page, new SaveError('cleared')),
  };
  /** Resolves when it is known who writes. */
  const settle = async (id: string): Promise<void> => {
    watch?.send('left');
    place = makePlace(id);
    page.tell({ sessionId: id });
    const watched = watchUntilKnown({ session: id, storage: place.storage, channel }, (move) => {
      for (const effect of move.effects) effects[effect]?.();
      showRole();
    });
    ({ watch } = watched);
    await watched.isKnown;
  };

  return {
    save: (changes) => place.queue.save(changes),
    loadBody: (id) => place.queue.loadBody(id),
    hasUnsaved: () => place.isCleared() || place.queue.hasUnsaved(),
    retry,
    mayWrite: () => mayWrite(page),
    enter,
    ready: arrivals.ready,
    leave: () => watch?.send('left'),
  };
}

function tellRole(page: SessionPage, role: ReturnType<typeof roleIn>): void {
  if (role !== null) page.tell({ role });
}

function tellFailure(page: SessionPage, error: unknown): void {
  page.tell({ saved: 'failed', saveProblem: problemOf(error) });
}

function mayWrite(page: SessionPage): boolean {
  const { role, refusals } = page.status();
  if (role !== 'writer') page.tell({ refusals: refusals + 1 });
  return role === 'writer';
}

async function readInto(page: SessionPage, { storage }: SessionPlace): Promise<void> {
  const session = await storage.load();
  page.tell({ saved: 'saved', saveProblem: null });
  await page.show(session ?? EMPTY_SESSION);
}

/** Holds what the storage has, one body after the other, so that the page stays free. */
async function holdStored(
  page: SessionPage,
  { held, storage }: Pick<SessionPlace, 'held' | 'storage'>,
): Promise<void> {
  for (const { record } of page.session().reports) {
    if (held.isFull()) return;
    const body = await storage.loadBody(record.id).catch(() => null);
    // Meanwhile a later one may have come.
    if (body !== null && !held.has(record.id)) held.hold(record.id, body);
  }
}

/** Not remembered, it is only not the first to be opened next time. */
async function rememberLast(sessions: SessionShelf, id: string): Promise<void> {
  await sessions.remember(id).catch(() => undefined);
}

type Watched = Parameters<typeof watchSession>[0];

/** Watches a session; `isKnown` resolves when it is known who writes it. */
function watchUntilKnown(
  session: Omit<Watched, 'onMove'>,
  onMove: (move: Parameters<Watched['onMove']>[0]) => void,
): { readonly watch: SessionWatch; readonly isKnown: Promise<void> } {
  let settle: () => void = () => undefined;
  const isKnown = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const watch = watchSession({
    ...session,
    onMove(move, from) {
      onMove(move);
      if (from === 'unknown' && move.to !== 'unknown') settle();
    },
  });
  return { watch, isKnown };
}
