/** The view that is shown in the page's address, and the view that an address asks for on the page. */
import { useLayoutEffect } from 'react';
import { adoptFormulas, hashOfPlace, placeOfHash } from '../../../store/comparisons.ts';
import type { ComparisonPlace } from '../../../store/comparison/comparison-place.ts';
import { screenOfHash } from '../../../store/screen-in-hash.ts';
import { useAppStore } from '../../shared/app-context.ts';
import { currentHash, pushHash, replaceHashSoon } from '../../shared/page-address.ts';

export function usePlaceInHash(): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    const shown = (): string => {
      const { compared, formulas } = store.getState();
      return hashOfPlace({ place: compared, formulas });
    };
    const write = (): void => {
      const { screen, compared } = store.getState();
      const [before, now] = [currentHash(), shown()];
      if (screen !== 'compare' || before === now) return;
      const isBeside = !before.includes('?') || !isAnotherView(placeOfHash(before).place, compared);
      if (isBeside) replaceHashSoon(now);
      else pushHash(now);
    };
    const take = (): void => {
      const hash = currentHash();
      // Who comes back finds more than an address can hold: units chosen one by one.
      if (screenOfHash(hash) !== 'compare' || hash === shown()) return;
      if (hash.includes('?')) {
        const { formulas: known, keepFormulas, goInComparison } = store.getState();
        const { place, formulas } = adoptFormulas(placeOfHash(hash), known);
        if (formulas !== known) keepFormulas(formulas);
        goInComparison(place);
      }
      write();
    };
    take();
    const stop = store.subscribe((state, before) => {
      if (state.compared !== before.compared || state.formulas !== before.formulas) write();
    });
    window.addEventListener('popstate', take);
    return () => {
      stop();
      window.removeEventListener('popstate', take);
    };
  }, [store]);
}

/** One that Back leads from; what is looked at in it, and who stands out, changes it without a trace. */
function isAnotherView(one: ComparisonPlace, two: ComparisonPlace): boolean {
  const { chart } = one;
  return (
    chart !== two.chart ||
    one.measure !== two.measure ||
    one.second !== two.second ||
    one.year !== two.year ||
    one.since !== two.since ||
    one.isOnePage !== two.isOnePage ||
    one.modes[chart] !== two.modes[chart]
  );
}
