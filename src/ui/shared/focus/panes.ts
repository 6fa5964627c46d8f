/** The panes of a screen (`data-pane`) and where the keys belong in each: F6 walks from pane to pane. */
import { createContext, useContext } from 'react';
import { useWindowKeys } from './use-window-keys.ts';

/** The best first: the selected cell, the grid, what is marked, whatever takes the focus at all. */
const HOMES = [
  '[data-cursor]',
  '[role="grid"] [tabindex="0"]',
  '[data-home]',
  'button:enabled, a[href], input:enabled, select:enabled, textarea, [tabindex="0"]',
] as const;

/** To the selected cell, or else to the table or the text that is shown. @returns false where there is none yet */
export function focusHome(): boolean {
  return enterPane(deskTables());
}

/** The middle of the desk; null on every other screen. */
export function deskTables(): Element | null {
  return document.querySelector('[data-pane="tables"]');
}

/** The same once the table, or the cell of another one, has been drawn: with the desk itself it comes later. */
export function focusHomeSoon(): void {
  afterPictures(2, focusHome);
}

/** Brings the table forward where it is not in sight, and the focus to its cell; the desk says how. */
export const ToTable = createContext<() => void>(focusHome);

export function useToTable(): () => void {
  return useContext(ToTable);
}

/**
 * Keeps the focus among the findings while the button that has it goes with its finding.
 * @returns what brings it to the finding that is chosen then; nothing if it was elsewhere
 */
export function stayAmongFindings(): () => void {
  const pane = document.querySelector('[data-pane="findings"]');
  if (pane?.contains(document.activeElement) !== true) return () => undefined;
  pane.querySelector<HTMLElement>('[role="group"]')?.focus({ preventScroll: true });
  return () => afterPictures(1, () => !isBeingDrawn(pane) && enterPane(pane));
}

/** What is chosen in it now stands there only a moment later. */
function isBeingDrawn(pane: Element): boolean {
  return pane.closest('[aria-busy="true"]') !== null;
}

/** About a second. */
const MOST_PICTURES = 60;

/**
 * What the focus waits for may be slow: where a key or the mouse has gone on meanwhile, it stays there.
 *
 * @param count the pictures to be drawn before; then it is tried at each until `enter` says that it did
 */
function afterPictures(count: number, enter: () => boolean): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  for (const type of ['keydown', 'pointerdown'])
    window.addEventListener(type, () => waiting.abort(), { capture: true, signal });
  const wait = (drawn: number): void => {
    if (signal.aborted) return;
    const isDone = drawn >= count && (enter() || drawn >= MOST_PICTURES);
    if (isDone) waiting.abort();
    else requestAnimationFrame(() => wait(drawn + 1));
  };
  wait(0);
}

/** Gives the focus to where the keys belong in a pane. @returns false where nothing in it takes it */
export function enterPane(pane: Element | null): boolean {
  for (const home of HOMES) {
    const all = [...(pane?.querySelectorAll<HTMLElement>(home) ?? [])].filter(isInSight);
    // A pane may hold others: what is in them is not its own.
    const element = all.find((each) => each.closest('[data-pane]') === pane);
    if (element === undefined) continue;
    element.focus({ preventScroll: home === '[data-cursor]' });
    return true;
  }
  return false;
}

function isInSight(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** F6 and Shift+F6, in the order in which they stand, round and round; on every screen. */
export function usePaneKeys(): void {
  useWindowKeys((event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (key !== 'F6' || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    if (document.querySelector('[role="dialog"]') !== null) return;
    const panes = [...document.querySelectorAll('[data-pane]')].filter(isInSight);
    const within = document.activeElement?.closest('[data-pane]') ?? null;
    const at = within === null ? -1 : panes.indexOf(within);
    const [from, way] = [at < 0 && shiftKey ? 0 : at, shiftKey ? -1 : 1];
    // One that is still empty is passed over.
    for (let step = 1; step <= panes.length; step++) {
      if (enterPane(panes.at((from + way * step) % panes.length) ?? null)) return;
    }
  });
}
