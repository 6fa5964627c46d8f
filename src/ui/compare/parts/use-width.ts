import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

const USUAL_WIDTH = 760;
const LEAST_WIDTH = 320;

/** How wide the box may be drawn in, in pixels; again whenever that changes. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return undefined;
    const measure = (): void => setWidth(Math.max(LEAST_WIDTH, Math.floor(node.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
