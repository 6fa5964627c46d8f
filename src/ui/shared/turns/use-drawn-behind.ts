import { startTransition, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * What is drawn a moment behind the rest of the page, in turns: all at once would hold the page. A key or the pointer
 * that comes before it finds the page as it should stand: it is then drawn at once, as nobody means what is gone.
 *
 * @param value the same as long as nothing changes @param first what it counts as when it is drawn for the first time
 * @returns it as it is drawn
 */
export function useDrawnBehind<T extends string | boolean>(value: T, first = value): T {
  const [drawn, setDrawn] = useState(first);
  useLayoutEffect(() => {
    if (drawn === value) return undefined;
    const waiting = new AbortController();
    const drawNow = (): void => flushSync(() => setDrawn(value));
    for (const type of ['keydown', 'pointerdown'])
      window.addEventListener(type, drawNow, { capture: true, signal: waiting.signal });
    startTransition(() => setDrawn(value));
    return () => waiting.abort();
  }, [drawn, value]);
  return drawn;
}
