import { useEffect } from 'react';
import type { Hypothesis } from '../../../store/repairs.ts';

/** F4 applies the suggestion that shows the key; not while something is being typed. */
export function useApplyKey(
  hypothesis: Hypothesis | null,
  apply: (hypothesis: Hypothesis) => void,
): void {
  useEffect(() => {
    if (hypothesis === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (key !== 'F4' || altKey || ctrlKey || metaKey || shiftKey) return;
      const isBusy =
        target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null;
      if (isBusy) return;
      event.preventDefault();
      apply(hypothesis);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [hypothesis, apply]);
}
