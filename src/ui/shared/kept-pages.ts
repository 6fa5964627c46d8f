/**
 * Where the page of the 图解 of each session stands in the browser: places only, no figures. It lasts as
 * long as its session does: emptied or removed, nothing of it stays.
 */
import type { AppStoreState } from '../../store/app-state.ts';
import type { AppStore } from '../../store/create-app-store.ts';

const KEY = 'gouji-one-page';

/** @returns what was kept, not checked; null = nothing, or storage is switched off */
export function loadKeptPage(sessionId: string): unknown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(sessionId)) ?? 'null');
    return kept;
  } catch {
    return null;
  }
}

/** Where storage is switched off the page lasts for this visit. */
export function keepPage(sessionId: string, page: unknown): void {
  try {
    localStorage.setItem(keyOf(sessionId), JSON.stringify(page));
  } catch {
    // Nothing to be told: it is on the screen.
  }
}

export function forgetPagesWithSessions(store: AppStore): void {
  store.subscribe((now, before) => {
    for (const id of goneWith(now, before)) {
      try {
        localStorage.removeItem(keyOf(id));
      } catch {
        // Storage switched off: nothing was kept.
      }
    }
  });
}

/** Sessions that were emptied or removed just now. */
function goneWith(now: AppStoreState, before: AppStoreState): readonly string[] {
  const isEmptied =
    now.sessionId === before.sessionId && now.reports.size === 0 && before.reports.size > 0;
  const removed =
    now.sessions === before.sessions
      ? []
      : before.sessions.filter(({ id }) => !now.sessions.some((each) => each.id === id));
  // One at a time is removed; a shelf that cannot be read seems to lose all of them.
  const [only, ...others] = removed.filter(({ id }) => id !== now.sessionId);
  return [
    ...(isEmptied ? [now.sessionId] : []),
    ...(only === undefined || others.length > 0 ? [] : [only.id]),
  ];
}

function keyOf(sessionId: string): string {
  return `${KEY}:${sessionId}`;
}
