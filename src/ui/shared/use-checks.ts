/** Has the batch held against itself, in a worker, wherever it is looked at as a whole. */
import { useEffect } from 'react';
import { isCollectionStale } from '../../store/collection/collection-slice.ts';
import { useActions, useApp } from './app-context.ts';

/**
 * Asks again whenever the batch or what is said of it has changed; what was found before stays meanwhile.
 * @param isDue false while the page has more urgent work
 */
export function useChecks(isDue = true): void {
  const isStale = useApp(isCollectionStale);
  const { checkCollection } = useActions();
  useEffect(() => {
    if (!isStale || !isDue) return undefined;
    // Behind what is just being drawn: thousands of reports are handed over.
    const timer = setTimeout(() => void checkCollection());
    return () => clearTimeout(timer);
  }, [isStale, isDue, checkCollection]);
}
