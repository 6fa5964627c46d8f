/** Which original files are at hand, and their bytes. */
import type { AppActions } from './app-state.ts';
import type { SliceContext } from './slice-context.ts';

type OriginalsActions = Pick<AppActions, 'loadOriginal'>;

export function createOriginalsSlice(context: SliceContext): OriginalsActions {
  const { originals } = context;
  // Where it cannot be had, the pane draws what was read from it.
  const loadOriginal = (sha256: string): Promise<Blob | null> =>
    originals.load(sha256).catch(() => null);
  originals.onCleared(() => void lookAgain(context, loadOriginal));
  return { loadOriginal };
}

/** What the browser has cleared lasts for this visit where the page holds it, and else is not at hand. */
async function lookAgain(
  { set, get }: SliceContext,
  load: (sha256: string) => Promise<Blob | null>,
): Promise<void> {
  const before = get().originals;
  const left = new Map(before);
  for (const sha256 of before.keys()) {
    if ((await load(sha256)) === null) left.delete(sha256);
    else left.set(sha256, 'visit');
  }
  // What was given meanwhile is told by its own keeping.
  const since = [...get().originals].filter(([sha256]) => !before.has(sha256));
  set({ originals: new Map([...left, ...since]) });
}

/** By which a page that was read as a picture is kept, beside its file. @param page from 0 */
export function sheetKey(sha256: string, page: number): string {
  return `${sha256}/${page}`;
}

/** Keeps the bytes of files that gave reports; what the browser has no room for lasts for this visit. */
export function holdOriginals(
  { set, get, originals }: SliceContext,
  files: ReadonlyMap<string, Blob>,
): void {
  if (files.size === 0) return;
  const mark = (how: 'kept' | 'visit'): void => {
    const marked = new Map(get().originals);
    for (const sha256 of files.keys()) marked.set(sha256, how);
    set({ originals: marked });
  };
  mark('kept');
  originals.keep(files).catch(() => mark('visit'));
}

/** The id of a report, and all that is kept of its file, begin as the hash of the file does. */
function fileOf(key: string): string {
  return key.slice(0, 16);
}

/** Reports that are not in their session any more. */
interface Gone {
  readonly session: string;
  readonly reports: readonly string[];
}

/**
 * Drops the files of reports that are gone, with the pictures of their pages; what another session, or by now
 * this one, was read from too stays. Where that cannot be known, or they cannot be dropped, they only take room.
 */
export async function dropOriginals(context: SliceContext, gone: Gone): Promise<void> {
  const { set, get, originals } = context;
  const others = await reportsBeside(context, gone.session).catch(() => null);
  if (others === null) return;
  const kept = new Set([...others, ...get().reports.keys()].map(fileOf));
  const files = new Set(gone.reports.map(fileOf).filter((file) => !kept.has(file)));
  const isGone = (key: string): boolean => files.has(fileOf(key));
  const dropped = [...get().originals.keys()].filter(isGone);
  set({ originals: new Map([...get().originals].filter(([key]) => !isGone(key))) });
  await originals.drop(dropped).catch(() => undefined);
}

/** Ids of the reports of all stored sessions but one. */
async function reportsBeside({ sessions }: SliceContext, id: string): Promise<readonly string[]> {
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
