import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Milliseconds without change after which a new width is taken: pages are drawn anew for it. */
const QUIET = 120;

/** The inner width of an element in pixels, kept up to date; 0 before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (): void => setWidth(watched.clientWidth);
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(take, QUIET);
    });
    take();
    observer.observe(watched);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return width;
}
