/** What became of the files, by kind: each can be listed alone. */
import { isFreshIn } from '../../../store/storage/session.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import type { Result } from './list-results.ts';

/** In the order in which they are offered. */
export const KINDS = ['all', 'fresh', 'clear', 'error', 'doubt', 'returned', 'failed'] as const;
export type Kind = (typeof KINDS)[number];

export type Kinds = Readonly<Record<Kind, readonly Result[]>>;

/** @param freshFrom as in the state of the page */
export function sortKinds(results: readonly Result[], freshFrom: number | null): Kinds {
  const kinds: Record<Kind, Result[]> = {
    all: [],
    fresh: [],
    clear: [],
    error: [],
    doubt: [],
    returned: [],
    failed: [],
  };
  for (const result of results) {
    kinds.all.push(result);
    kinds['record' in result ? weightOf(result) : 'failed'].push(result);
    if ('record' in result && isFreshIn(freshFrom, result)) kinds.fresh.push(result);
  }
  return kinds;
}

/** What waits comes before what waits for the unit. */
function weightOf({ record: { open, returned } }: SessionReport): Kind {
  if (open.error > 0) return 'error';
  if (open.warning > 0) return 'doubt';
  return returned > 0 ? 'returned' : 'clear';
}
