import { useEffect } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp } from '../shared/app-context.ts';

const selectIsSafe = ({ saved }: AppStoreState): boolean => saved === 'saved';

/** Asks before the window is closed only while something is not saved, and tells other windows when it goes. */
export function useWindowEnd(): void {
  const isSafe = useApp(selectIsSafe);
  const { leave } = useActions();
  useEffect(() => {
    if (isSafe) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSafe]);
  useEffect(() => {
    const end = ({ persisted }: PageTransitionEvent): void => {
      // A page that is only put to sleep may come back: others find out that it does not answer.
      if (!persisted) leave();
    };
    window.addEventListener('pagehide', end);
    return () => window.removeEventListener('pagehide', end);
  }, [leave]);
}
