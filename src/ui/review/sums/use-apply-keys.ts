import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Hypothesis } from '../../../store/repairs.ts';

/** As many as there are keys for. */
export const MOST_DIGITS = 9;

interface ApplyKeys {
  /** What F4 takes; null where no suggestion is clearly first. */
  readonly lead: Hypothesis | null;
  /** What 1–9 take, in this order. */
  readonly choices: readonly Hypothesis[];
  readonly box: RefObject<HTMLElement | null>;
  readonly apply: (hypothesis: Hypothesis) => void;
  /** What 0 does; undefined where the unit is not to be asked. */
  readonly check: (() => void) | undefined;
}

/**
 * F4 takes the one suggestion that is clearly first, from anywhere; among equals it only goes to the
 * list. A digit takes the one of its number
 * while the focus is among the findings or sums: in the grid a digit is typed into the cell.
 */
export function useApplyKeys({ lead, choices, box, apply, check }: ApplyKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (altKey || ctrlKey || metaKey || shiftKey || isBusy(target)) return;
      const isNear = target instanceof Node && box.current?.closest('section')?.contains(target);
      if (key === '0' && isNear === true && check !== undefined) {
        event.preventDefault();
        check();
        return;
      }
      const taken = key === 'F4' ? lead : isNear === true ? choiceOf(key, choices) : null;
      if (taken === null && (key !== 'F4' || choices.length === 0)) return;
      event.preventDefault();
      if (taken === null) box.current?.querySelector('button')?.focus();
      else apply(taken);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lead, choices, box, apply, check]);
}

function choiceOf(key: string, choices: readonly Hypothesis[]): Hypothesis | null {
  return /^[1-9]$/.test(key) ? (choices[Number(key) - 1] ?? null) : null;
}

/** Something is being typed, or a dialog asks. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null;
}
