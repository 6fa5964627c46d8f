import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

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
    // Before the picture, but behind the layout that is made for it anyway.
    const observer = new ResizeObserver(() => {
      lastWidth = Math.max(LEAST_WIDTH, Math.floor(node.clientWidth));
      flushSync(() => setWidth(lastWidth));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
