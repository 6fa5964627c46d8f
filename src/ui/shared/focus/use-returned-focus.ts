/** Gives the focus back when a window over the page goes: to what had it, or else to the screen. */
import { useEffect, useState } from 'react';

export function useReturnedFocus(): void {
  // Asked while rendering: once mounted, the window has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const home =
          before instanceof HTMLElement && before !== document.body && before.isConnected
            ? before
            : document.querySelector('main');
        home?.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
