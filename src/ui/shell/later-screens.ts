/**
 * The screens that are not needed to take files: each loads when it is opened, or ahead of that, once
 * there is something to see in it and the page has nothing else to do.
 */
import { useEffect } from 'react';
import type { AppStoreState, Screen } from '../../store/app-state.ts';
import { useApp } from '../shared/app-context.ts';
import { later } from '../shared/fault/later.tsx';

const SCREENS = {
  review: later(async () => (await import('../review/review-screen.tsx')).ReviewScreen),
  collection: later(
    async () => (await import('../collection/collection-screen.tsx')).CollectionScreen,
  ),
  compare: later(async () => (await import('../compare/compare-screen.tsx')).CompareScreen),
};

type LaterScreen = keyof typeof SCREENS;

export const {
  review: ReviewScreen,
  collection: CollectionScreen,
  compare: CompareScreen,
} = SCREENS;

export function loadAhead(screen: Screen): void {
  if (screen !== 'intake') SCREENS[screen].ahead();
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

function useLoadWhenIdle(screen: LaterScreen, isDue: boolean): void {
  useEffect(() => {
    if (!isDue) return undefined;
    const waiting = requestIdleCallback(() => loadAhead(screen));
    return () => cancelIdleCallback(waiting);
  }, [screen, isDue]);
}
