import { useEffect } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp } from '../shared/app-context.ts';

/** All that was given is read, here and not in another window, and nobody has asked yet. */
const isDueAhead = (state: AppStoreState): boolean => {
  const { reports, intake, role, collection, hasCollectionFailed } = state;
  const isRead = reports.size > 1 && intake?.isActive !== true && role === 'writer';
  return isRead && collection === null && !hasCollectionFailed;
};

/** Milliseconds: whoever goes on at once is not held up. */
const A_WHILE = 2000;

/** While nothing else is to be done: the batch as a whole is then there when it is first looked at. */
export function useChecksAhead(): void {
  const isDue = useApp(isDueAhead);
  const { checkAhead } = useActions();
  useEffect(() => {
    if (!isDue) return undefined;
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => void checkAhead());
    }, A_WHILE);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [isDue, checkAhead]);
}
