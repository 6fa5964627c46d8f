/** Which original files are at hand, and their bytes. */
import type { AppActions } from './app-state.ts';
import type { SliceContext } from './slice-context.ts';

type OriginalsActions = Pick<AppActions, 'loadOriginal'>;

export function createOriginalsSlice({ originals }: SliceContext): OriginalsActions {
  return {
    async loadOriginal(sha256) {
      try {
        return await originals.load(sha256);
      } catch {
        return null; // the pane then draws what was read from it
      }
    },
  };
}

/** Keeps the bytes of files that gave reports; what the browser has no room for lasts for this visit. */
export function holdOriginals(
  { set, get, originals }: SliceContext,
  files: ReadonlyMap<string, Blob>,
): void {
  const mark = (sha256: string, how: 'kept' | 'visit'): void =>
    set({ originals: new Map(get().originals).set(sha256, how) });
  for (const [sha256, file] of files) {
    mark(sha256, 'kept');
    originals.keep(sha256, file).catch(() => mark(sha256, 'visit'));
  }
}
