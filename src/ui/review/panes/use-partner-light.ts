/**
 * The pointer or the focus on a figure lights its partners: grid, source and sums know a figure by
 * the same cell id. Attributes are set straight on the elements, as the light must follow the
 * pointer without drawing hundreds of cells again.
 */
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function usePartnerLight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const desk = root.current;
    if (desk === null) return undefined;
    const light = (cell: string | undefined): void => {
      for (const lit of desk.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
      if (cell === undefined) return;
      const name = CSS.escape(cell);
      const partners = desk.querySelectorAll(`[data-cell="${name}"], [data-partner="${name}"]`);
      for (const partner of partners) partner.setAttribute('data-lit', '');
    };
    const onEnter = ({ target }: Event): void => {
      const figure =
        target instanceof Element
          ? target.closest<HTMLElement>('[data-cell], [data-partner]')
          : null;
      light(figure?.dataset['cell'] ?? figure?.dataset['partner']);
    };
    const listening = new AbortController();
    const { signal } = listening;
    desk.addEventListener('pointerover', onEnter, { signal });
    desk.addEventListener('focusin', onEnter, { signal });
    desk.addEventListener('pointerleave', () => light(undefined), { signal });
    return () => listening.abort();
  }, [root]);
}
