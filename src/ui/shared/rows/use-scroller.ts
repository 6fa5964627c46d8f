import { useCallback, useState } from 'react';

/**
 * What scrolls around rows of which those in sight are drawn. It is known once the browser has laid it out for a picture:
 * to ask for its size before would lay out a whole screen within the task that has drawn it. Until then rows are drawn
 * for an `initialRect`.
 */
export function useScroller(): readonly [
  scroller: HTMLElement | null,
  ref: (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      watch.disconnect();
      setScroller(element);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      setScroller(null);
    };
  }, []);
  return [scroller, ref];
}

/** For an `initialRect`: what stands above the rows takes a quarter of the window, or more. */
export function roomAtFirst(): { readonly width: number; readonly height: number } {
  return { width: 0, height: window.innerHeight * 0.75 };
}
