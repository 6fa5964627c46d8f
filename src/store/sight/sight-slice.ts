/** The package that pictures are read with: given as any file, kept in the browser, asked for where it lacks. */
import type { AppActions } from '../app-state.ts';
import type { Intake } from '../intake/intake-state.ts';
import type { SliceContext } from '../slice-context.ts';

type SightActions = Pick<AppActions, 'sizeOfSight' | 'dropSight'>;

export function createSightSlice({ sight }: SliceContext): SightActions {
  return {
    sizeOfSight: async () => (await sight.load())?.size ?? null,
    // What cannot be reached is not there either.
    dropSight: () => sight.drop().catch(() => undefined),
  };
}

/** Keeps it; where the browser has no room it lasts for this visit. @param idle the counts where none are shown */
export function holdSight({ set, get, sight }: SliceContext, pack: Blob, idle: Intake): void {
  const tell = (how: Intake['sight']): void =>
    set({ intake: { ...(get().intake ?? idle), sight: how } });
  tell('kept');
  sight.keep(pack).catch(() => tell('visit'));
}
