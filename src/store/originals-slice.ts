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
