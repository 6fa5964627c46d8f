/** A focus that goes away under the hand comes back, on every screen; what sees to that is not waited for. */
import { useEffect } from 'react';

export function useKeptFocus(): void {
  useEffect(() => {
    const begun = import('../shared/focus/kept-focus.ts').then(
      ({ keepFocus }) => keepFocus(),
      // Parts are gone after an update, which is said elsewhere.
      () => () => undefined,
    );
    return () => void begun.then((end) => end());
  }, []);
}
