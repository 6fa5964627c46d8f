/**
 * The screen that is open in the page's address, so that reload, Back and a copied address find it again. What
 * else an address says of a screen, the screen reads itself.
 */
import { useEffect } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { hashOfScreen, screenOfHash } from '../../store/screen-in-hash.ts';
import { useAppStore } from '../shared/app-context.ts';
import { currentHash, forgetWaiting, pushHash, writeWaiting } from '../shared/page-address.ts';

export function useScreenInHash(): void {
  const store = useAppStore();
  useEffect(() => {
    let isStarted = false;
    // There is something to see once the stored reports are there; whoever went somewhere meanwhile stays.
    const start = ({ isLoaded, reports, screen, setScreen }: AppStoreState): void => {
      if (!isLoaded || isStarted) return;
      isStarted = true;
      const named = screenOfHash(currentHash());
      if (named !== null && reports.size > 0 && screen === 'intake') setScreen(named);
    };
    const stop = store.subscribe((state, before) => {
      start(state);
      const { screen } = store.getState();
      if (screen === before.screen || screen === (screenOfHash(currentHash()) ?? 'intake')) return;
      pushHash(hashOfScreen(screen));
    });
    const onPop = (): void => {
      forgetWaiting();
      const screen = screenOfHash(currentHash());
      if (screen !== null) store.getState().setScreen(screen);
      else if (currentHash() === '') store.getState().setScreen('intake');
    };
    start(store.getState());
    window.addEventListener('popstate', onPop);
    window.addEventListener('pagehide', writeWaiting);
    return () => {
      stop();
      window.removeEventListener('popstate', onPop);
      window.removeEventListener('pagehide', writeWaiting);
    };
  }, [store]);
}
