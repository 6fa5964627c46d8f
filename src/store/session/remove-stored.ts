/** Stored sessions that are deleted; original files, which all sessions of the browser share, go with the last one. */
import type { OriginalStorage } from '../storage/originals.ts';
import type { Removal, SessionShelf } from '../storage/session.ts';
import { isHeld } from './session-watch.ts';
import type { TabChannel } from './tab-channel.ts';

interface Held {
  readonly originals: ReadonlyMap<string, 'kept' | 'visit'>;
}

interface Place {
  readonly channel: TabChannel;
  readonly sessions: SessionShelf;
  readonly originals: OriginalStorage;
  readonly get: () => Held & { readonly reports: ReadonlyMap<string, unknown> };
  readonly set: (held: Held) => void;
}

/** Rejects where the storage refuses. */
export async function removeStored(place: Place, id: string): Promise<Removal> {
  const { sessions, channel } = place;
  if (await isHeldElsewhere(place, id)) return 'held';
  const storage = sessions.at(id);
  const reports = await storage.reportIds();
  storage.close();
  await sessions.remove(id);
  channel.post({ kind: 'removed', session: id, tab: channel.tab });
  await dropOriginals(place, { session: id, reports });
  return 'removed';
}

/** The storage names an owner also when that window is long gone: then nobody answers. */
async function isHeldElsewhere({ sessions, channel }: Place, id: string): Promise<boolean> {
  const storage = sessions.at(id);
  const owner = await storage.owner();
  storage.close();
  return owner !== null && (await isHeld(id, channel));
}

/** The id of a report, and all that is kept of its file, begin as the hash of the file does. */
function fileOf(key: string): string {
  return key.slice(0, 16);
}

/** Reports that are not in their session any more. */
export interface Gone {
  readonly session: string;
  readonly reports: readonly string[];
}

/**
 * Drops the files of reports that are gone, with the pictures of their pages; what another session, or by now
 * this one, was read from too stays. Where that cannot be known, or they cannot be dropped, they only take room.
 */
export async function dropOriginals(place: Place, gone: Gone): Promise<void> {
  const { set, get, originals } = place;
  const others = await reportsBeside(place, gone.session).catch(() => null);
  if (others === null) return;
  const kept = new Set([...others, ...get().reports.keys()].map(fileOf));
  const files = new Set(gone.reports.map(fileOf).filter((file) => !kept.has(file)));
  const isGone = (key: string): boolean => files.has(fileOf(key));
  const dropped = [...get().originals.keys()].filter(isGone);
  set({ originals: new Map([...get().originals].filter(([key]) => !isGone(key))) });
  await originals.drop(dropped).catch(() => undefined);
}

/** Ids of the reports of all stored sessions but one. */
async function reportsBeside({ sessions }: Place, id: string): Promise<readonly string[]> {
  const others = (await sessions.list()).filter((session) => session.id !== id);
  const ids = others.map(async (session) => {
    const storage = sessions.at(session.id);
    try {
      return await storage.reportIds();
    } finally {
      storage.close();
    }
  });
  return (await Promise.all(ids)).flat();
}
