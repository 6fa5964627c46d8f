import { useDeferredValue, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is drawn behind the rest and waits for its turn. */
const waiting = new Set<() => void>();

/** What is drawn may have parts that would wait themselves. */
function drawNow(): void {
  while (waiting.size > 0) {
    const now = [...waiting];
    waiting.clear();
    flushSync(() => {
      for (const draw of now) draw();
    });
  }
}

/** A click may come without either of the others: of a press that began before, or of a screen reader. */
const ACTIONS = ['keydown', 'pointerdown', 'click'];

/**
 * What is drawn a moment behind the rest of the page, in turns: all at once would hold the page. A key or the pointer
 * that comes before it finds the page as it should stand: it is then drawn at once, as nobody means what is gone.
 *
 * @param value the same as long as nothing changes
 * @param first what it counts as when it is drawn for the first time
 * @returns it as it is drawn
 */
export function useDrawnBehind<T extends string | boolean>(value: T, first = value): T {
  const behind = useDeferredValue(value, first);
  const [atOnce, setAtOnce] = useState<T | null>(null);
  // What was drawn at once before is drawn behind when it comes again.
  if (atOnce !== null && atOnce !== value) setAtOnce(null);
  const drawn = atOnce === value ? value : behind;
  useLayoutEffect(() => {
    if (drawn === value) return undefined;
    const draw = (): void => setAtOnce(value);
    waiting.add(draw);
    // The same listener again is none: whoever waits first brings it.
    for (const type of ACTIONS) window.addEventListener(type, drawNow, { capture: true });
    return () => {
      waiting.delete(draw);
    };
  }, [drawn, value]);
  return drawn;
}
