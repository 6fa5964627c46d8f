import type { RefObject } from 'react';
import type { Hypothesis } from '../../../store/repairs.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';

interface LeadKey {
  /** What F4 takes; null where no suggestion is clearly first. */
  readonly lead: Hypothesis | null;
  /** The list, to which F4 only goes among equals. */
  readonly box: RefObject<HTMLElement | null>;
  readonly apply: (hypothesis: Hypothesis) => void;
}

/**
 * F4 takes the one suggestion that is clearly first, from anywhere, from the moment it is drawn. The digits are keys
 * of the desk.
 */
export function useLeadKey({ lead, box, apply }: LeadKey): void {
  useWindowKeys((event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key !== 'F4' || altKey || ctrlKey || metaKey || shiftKey || isBusy(target)) return;
    const first = box.current?.querySelector<HTMLElement>('[data-digit]') ?? null;
    if (lead === null && first === null) return;
    event.preventDefault();
    if (lead === null) first?.focus();
    else apply(lead);
  });
}

/** Something is being typed, or a dialog asks. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null;
}
