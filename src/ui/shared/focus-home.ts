/**
 * Where the keys belong on the desk: the selected cell, or else the table or the text that is shown.
 * What had the focus may go away under it (a finding is dealt with, a suggestion taken over).
 */
import { useEffect } from 'react';
import type { AppStoreState, OpenReport, Selection } from '../../store/app-state.ts';
import { useApp } from './app-context.ts';

const HOMES = ['[data-cursor]', '[role="grid"] [tabindex="0"]', '[data-home]'] as const;

const selectOpen = (state: AppStoreState): OpenReport | null => state.open;
const selectSelection = (state: AppStoreState): Selection => state.selection;

export function focusHome(): void {
  for (const home of HOMES) {
    const element = document.querySelector<HTMLElement>(home);
    if (element === null) continue;
    element.focus({ preventScroll: true });
    return;
  }
}

/** Brings a lost focus home: at once when the desk changes, with the first arrow key at any time. */
export function useFocusHome(): void {
  // Only what renders anew is looked at afterwards.
  useApp(selectOpen);
  useApp(selectSelection);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (isFocusLost()) focusHome();
    });
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!/^(?:Arrow|Page)/.test(event.key) || !isFocusLost()) return;
      event.preventDefault();
      focusHome();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isFocusLost(): boolean {
  const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
  return !hasFocus && document.querySelector('[role="dialog"]') === null;
}
