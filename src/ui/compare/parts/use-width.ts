import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

const LEAST_WIDTH = 320;

/** As it was last: a chart after another is drawn once, not again as soon as its box is measured. */
let lastWidth = 760;

/** How wide the box may be drawn in, in pixels; again whenever that changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(lastWidth);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return undefined;
    const measure = (): void => {
      lastWidth = Math.max(LEAST_WIDTH, Math.floor(node.clientWidth));
      setWidth(lastWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
