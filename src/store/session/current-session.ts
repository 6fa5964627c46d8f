/**
 * The session on the page: where it is stored, what of it is not safe yet, and whether this window
 * may write it. What the session machine wants of the page is done here; so is the way from one
 * session to another.
 */
import { problemOf, SaveError } from '../storage/save-problem.ts';
import { EMPTY_SESSION } from '../storage/session.ts';
import type { SessionChanges, SessionShelf, SessionStorage } from '../storage/session.ts';
import { createArrivals } from './arrivals.ts';
import { roleIn } from './session-machine.ts';
import type { SessionEffect } from './session-machine.ts';
import type { SessionPlace } from './session-place.ts';
import { createSeat } from './session-seat.ts';
import type { SessionSeat, World } from './session-seat.ts';
import type { SessionPage } from './session-status.ts';
import { gatherAll } from './write-anew.ts';

export interface CurrentSession {
  /** @param mayGather it may be lost with the page, as it can be had again */
  readonly save: (changes: Partial<SessionChanges>, mayGather?: boolean) => void;
  /** Resolves when what is being written has ended, well or badly. */
  readonly written: () => Promise<void>;
  /** Keeps a copy of a file that waits to be read. */
  readonly keepFiles: (copies: ReadonlyMap<number, Blob>) => Promise<void>;
  /** Notes which files are being read, by order, and how often each was begun. */
  readonly noteRunning: (running: ReadonlyMap<number, number>) => Promise<void>;
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

type PageEffects = Readonly<Partial<Record<SessionEffect, () => void>>>;

export function createCurrentSession(world: World, page: SessionPage): CurrentSession {
  const { sessions } = world;
  let isUnread = false;
  const seat = createSeat(world, page, ({ effects }) => {
    for (const effect of effects) pageEffects[effect]?.();
    showRole();
  });
  const showRole = (): void =>
    tellRole(page, arrivals.isUnderWay() ? roleMeanwhile(page) : roleIn(seat.state()));
  const read = async (): Promise<void> => {
    const { held, storage } = seat.place();
    held.clear();
    await readInto(page, storage);
    isUnread = false;
    if (roleIn(seat.state()) !== 'writer') return;
    void holdStored(page, { held, storage });
    page.resume(await storage.given());
  };
  const retry = async (): Promise<void> => {
    const place = seat.place();
    if (isUnread && page.isEmpty()) await enter(null);
    else if (place.isCleared()) await writeAnew({ seat, page, sessions });
    else await place.queue.flush();
  };
  const arrivals = createArrivals({
    onChange: showRole,
    /** What could not be read must not be written over: from here on this is another session. */
    async onFail(error) {
      await seat.settle(sessions.newId());
      isUnread = true;
      await page.show(EMPTY_SESSION);
      tellFailure(page, error);
    },
  });
  const enter = async (wanted: string | null): Promise<void> => {
    await arrivals.arrive(async () => {
      const before = seat.place().storage;
      const id = wanted ?? (await sessions.last());
      await seat.settle(id);
      before.close();
      await read();
      await rememberLast(sessions, id);
    });
    page.tell({ isLoaded: true });
  };
  const pageEffects: PageEffects = {
    bring: () => void arrivals.arrive(read),
    follow: () => void read().catch((error: unknown) => tellFailure(page, error)),
    move: () => void enter(sessions.newId()),
    warn: () => tellFailure(page, new SaveError('taken')),
    alarm() {
      tellFailure(page, new SaveError('cleared'));
      const { isAtHand } = seat.place().queue;
      const ids = page.session().reports.map(({ record }) => record.id);
      page.tell({ gone: new Set(ids.filter((id) => !isAtHand(id))) });
    },
  };

  return {
    save: (changes, mayGather) => seat.place().queue.save(changes, mayGather),
    written: () => seat.place().queue.written(),
    keepFiles: (copies) => seat.place().storage.keepFiles(copies),
    noteRunning: (running) => seat.place().storage.noteRunning(running),
    loadBody: (id) => seat.place().queue.loadBody(id),
    hasUnsaved: () => seat.place().isCleared() || seat.place().queue.hasUnsaved(),
    retry,
    mayWrite: () => mayWrite(page),
    enter,
    ready: arrivals.ready,
    leave: () => seat.send('left'),
  };
}

interface Cleared {
  readonly seat: SessionSeat;
  readonly page: SessionPage;
  readonly sessions: SessionShelf;
}

/** What was cleared is written anew, as a session that no other window can be at. */
async function writeAnew({ seat, page, sessions }: Cleared): Promise<void> {
  const gone = seat.place();
  const id = sessions.newId();
  await seat.settle(id);
  const { queue } = seat.place();
  queue.save(await gatherAll(page.session, gone.queue.loadBody));
  gone.storage.close();
  await queue.flush();
  await rememberLast(sessions, id);
}

/** A window that only reads says so until all that it takes over is there: nothing typed before is taken in silence. */
function roleMeanwhile(page: SessionPage): 'reader' | 'checking' {
  return page.status().role === 'reader' ? 'reader' : 'checking';
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

async function readInto(page: SessionPage, storage: SessionStorage): Promise<void> {
  const session = await storage.load();
  page.tell({ saved: 'saved', saveProblem: null, gone: new Set() });
  await page.show(session ?? EMPTY_SESSION);
}

/** To hold one body by itself costs the browser more than to load it: so many at a time. */
const HELD_AT_ONCE = 32;

/** Holds what the storage has, one body after the other, so that the page stays free. */
async function holdStored(
  page: SessionPage,
  { held, storage }: Pick<SessionPlace, 'held' | 'storage'>,
): Promise<void> {
  let loaded = new Map<string, ArrayBuffer>();
  const hold = (): void => {
    // Meanwhile a later one may have come.
    held.hold(new Map([...loaded].filter(([id]) => !held.has(id))));
    loaded = new Map();
  };
  for (const { record } of page.session().reports) {
    if (held.isFull()) return;
    const body = await storage.loadBody(record.id).catch(() => null);
    if (body !== null) loaded.set(record.id, body);
    if (loaded.size === HELD_AT_ONCE) hold();
  }
  hold();
}

/** Not remembered, it is only not the first to be opened next time. */
async function rememberLast(sessions: SessionShelf, id: string): Promise<void> {
  await sessions.remember(id).catch(() => undefined);
}
