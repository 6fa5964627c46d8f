import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * Keys wherever the focus is, heard from the very moment in which what they do is on the page: a fast hand is there
 * before an effect would be.
 */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(onKey);
  useLayoutEffect(() => {
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
}
