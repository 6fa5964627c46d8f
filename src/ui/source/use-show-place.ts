/** Brings the place of the selected cell into sight, unless it is there already. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Place, Span } from '../../lib/place.ts';

interface Input {
  readonly target: Place;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What the pieces are, where that may change: it is shown again among the new ones. */
  readonly drawn?: unknown;
  /** Scrolls so far that the piece of the place is drawn. */
  readonly scrollToPiece: (span: Span) => void;
}

/** Frames in which pieces are drawn and measured until the figure stands where it will stay. */
const MOST_TRIES = 12;

export function useShowPlace({ target, scroller, drawn, scrollToPiece }: Input): void {
  const scroll = useRef(scrollToPiece);
  useEffect(() => {
    scroll.current = scrollToPiece;
  });
  useEffect(() => {
    const [first] = target;
    if (first === undefined) return undefined;
    let frame = 0;
    let tries = 0;
    const show = (): void => {
      const figure = scroller.current?.querySelector('[data-target]');
      if (figure instanceof HTMLElement && scroller.current !== null) {
        if (isInSight(figure, scroller.current)) return;
        figure.scrollIntoView({ block: 'center', inline: 'nearest' });
      } else {
        scroll.current(first);
      }
      if (tries++ < MOST_TRIES) frame = requestAnimationFrame(show);
    };
    frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
    // Other pieces stand elsewhere.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [target, scroller, drawn]);
}

function isInSight(figure: HTMLElement, scroller: HTMLElement): boolean {
  const inner = figure.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
