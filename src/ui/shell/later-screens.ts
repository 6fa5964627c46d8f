/**
 * The screens that are not needed to take files: each loads when it is opened, or ahead of that, once
 * there is something to see in it and the page has nothing else to do.
 */
import { lazy, useEffect } from 'react';
import type { AppStoreState, Screen } from '../../store/app-state.ts';
import { useApp } from '../shared/app-context.ts';

type Later = Exclude<Screen, 'intake'>;

const LOADS = {
  review: async () => ({ default: (await import('../review/review-screen.tsx')).ReviewScreen }),
  collection: async () => ({
    default: (await import('../collection/collection-screen.tsx')).CollectionScreen,
  }),
  compare: async () => ({ default: (await import('../compare/compare-screen.tsx')).CompareScreen }),
} as const satisfies Readonly<Record<Later, () => Promise<unknown>>>;

export const ReviewScreen = lazy(LOADS.review);
export const CollectionScreen = lazy(LOADS.collection);
export const CompareScreen = lazy(LOADS.compare);

/** Not awaited: where it fails, opening the screen tries again and says so. */
export function loadAhead(screen: Screen): void {
  if (screen !== 'intake') LOADS[screen]().catch(() => undefined);
}

const hasReports = ({ reports }: AppStoreState): boolean => reports.size > 0;

const isAllRead = ({ reports, intake }: AppStoreState): boolean =>
  reports.size > 0 && intake?.isActive !== true;

/**
 * 核对 is where one goes next, maybe while files are still being read. The charts are the largest of them:
 * their code comes when all is read.
 */
export function useLoadAhead(): void {
  useLoadWhenIdle('review', useApp(hasReports));
  useLoadWhenIdle('compare', useApp(isAllRead));
}

function useLoadWhenIdle(screen: Later, isDue: boolean): void {
  useEffect(() => {
    if (!isDue) return undefined;
    const waiting = requestIdleCallback(() => loadAhead(screen));
    return () => cancelIdleCallback(waiting);
  }, [screen, isDue]);
}
