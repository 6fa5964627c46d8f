/**
 * A focus that goes away under the hand comes back: its finding is dealt with, its button slept while a file was
 * written, its list is gone. Whoever clicked beside everything has given it up.
 */
import { deskTables, enterPane, focusHome } from './panes.ts';

interface Held {
  readonly element: HTMLElement;
  readonly pane: Element | null;
}

/** From now on. @returns what ends it */
export function keepFocus(): () => void {
  let held: Held | null = null;
  let frame = 0;
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target !== document.body)
      held = { element: target, pane: target.closest('[data-pane]') };
  };
  const onPointer = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest(TAKES_FOCUS) === null) held = null;
  };
  const look = (): void => {
    if (held === null || !isFocusLost()) return;
    cancelAnimationFrame(frame);
    // What takes its place may be drawn a moment later.
    frame = requestAnimationFrame(() => {
      if (held !== null && isFocusLost()) bringBack(held);
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    // At the desk the arrows are the table's, wherever one has clicked; elsewhere they scroll.
    if (!/^(?:Arrow|Page)/.test(event.key) || !isFocusLost() || deskTables() === null) return;
    event.preventDefault();
    if (held?.pane?.isConnected === true) enterPane(held.pane);
    else focusHome();
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('pointerdown', onPointer, { signal });
  window.addEventListener('keydown', onKey, { signal });
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    listening.abort();
  };
}

const TAKES_FOCUS = 'button, a, input, select, textarea, label, summary, [tabindex]';

/** To what had it, or else to its pane, or else to where the keys belong on the screen. */
function bringBack({ element, pane }: Held): void {
  if (element.isConnected) {
    // One that sleeps wakes again.
    if (!element.matches(':disabled')) element.focus({ preventScroll: true });
    return;
  }
  // A window that opens or closes sees to its own.
  if (document.querySelector('[role="dialog"]') !== null) return;
  // The room of a screen is another one's afterwards.
  if (pane?.isConnected === true && pane.matches('[data-pane]')) enterPane(pane);
  else enterPane(deskTables() ?? document.querySelector('[data-pane="screen"]'));
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
