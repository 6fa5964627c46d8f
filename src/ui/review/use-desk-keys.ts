/** The keys of the whole desk: from finding to finding, to the source, and the list of all keys. */
import { useEffect, useRef } from 'react';
import { useFindingWalk } from './findings/use-finding-walk.ts';

interface Handlers {
  readonly onShowSource: () => void;
  readonly onShowKeys: () => void;
}

export function useDeskKeys(handlers: Handlers): void {
  const { go, decideAndGo } = useFindingWalk();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isWithin(event.target, '[role="dialog"]')) return;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      if (action === 'next') void go(1);
      else if (action === 'previous') void go(-1);
      else if (action === 'giveBack') void decideAndGo('giveBack');
      else if (action === 'accept') void decideAndGo('letStand');
      else if (action === 'dismiss') void decideAndGo('dismiss');
      else if (action === 'source') latest.current.onShowSource();
      else latest.current.onShowKeys();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go, decideAndGo]);
}

type DeskAction = 'next' | 'previous' | 'giveBack' | 'accept' | 'dismiss' | 'source' | 'keys';

function actionOf(event: KeyboardEvent): DeskAction | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
  if (ctrlKey || metaKey) return null;
  if (key === 'F8') return shiftKey ? 'previous' : 'next';
  // Browsers use F7 for caret browsing, which the page takes from them only here.
  if (key === 'F7' && !shiftKey && !altKey) return 'giveBack';
  if (key === 'F9' && !shiftKey) return altKey ? 'dismiss' : 'accept';
  if (key === 'Enter' && altKey) return 'source';
  // The full-width mark too: a Chinese keyboard types it.
  if ((key === '?' || key === '？') && !isWithin(target, 'input, textarea')) return 'keys';
  return null;
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
