/** Which units of a ranking the user sees, and in which order the marks are walked. */
import type { ChartQuery, RankedUnit, Ranking, ShownRanking } from '../../../store/comparisons.ts';
import type { AppStoreState } from '../../../store/app-state.ts';

type Place = AppStoreState['compared'];

/** Beyond these a picture is no longer read: small bars in a table take its place. */
export const MOST_BARS = 40;

export interface Shown extends ShownRanking {
  /** Not ranked, drawn below the others where asked for. */
  readonly hollow: readonly RankedUnit[];
  /** All that is drawn, in its order. */
  readonly marks: readonly RankedUnit[];
  readonly pinned: ReadonlySet<string>;
  /** How many the user left out. */
  readonly unpicked: number;
}

export function shownRanking(
  { enough, few, absent }: Ranking,
  query: ChartQuery,
  { picked, pinned, isFewShown }: Pick<Place, 'picked' | 'pinned' | 'isFewShown'>,
): Shown {
  const chosen = picked === null ? null : new Set([...picked, ...pinned]);
  const isShown = ({ name }: RankedUnit): boolean => chosen?.has(name) ?? true;
  const ranked = enough.filter(isShown);
  const unsure = few.filter(isShown);
  const hollow = isFewShown ? unsure : [];
  const unpicked = enough.length + few.length - ranked.length - unsure.length;
  return {
    query,
    ranked,
    few: unsure.length,
    absent: absent.length,
    isPicked: unpicked > 0,
    hollow,
    marks: [...ranked, ...hollow],
    pinned: new Set(pinned),
    unpicked,
  };
}
