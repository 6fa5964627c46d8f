/** Takes files and text pasted on the page, where nothing else there waits for a paste. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { AppStoreState, Screen } from '../../store/app-state.ts';
import type { GivenFiles } from '../../store/storage/session.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { fileOfPaste } from './file-of-paste.ts';

export interface FilePaste {
  /** What was pasted while another screen is worked on, and waits for a word. */
  readonly waiting: GivenFiles | null;
  readonly take: () => void;
  readonly leave: () => void;
}

const selectScreen = (state: AppStoreState): Screen => state.screen;

export function useFilePaste(): FilePaste {
  const words = useWords();
  const screen = useApp(selectScreen);
  const { addFiles, setScreen } = useActions();
  const [waiting, setWaiting] = useState<GivenFiles | null>(null);
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isForAnother(event.target) || event.clipboardData === null) {
      return;
    }
    const given = fileOfPaste(event.clipboardData, words.drop.pasted);
    if (given.files.length + given.leftOut.length === 0) return;
    event.preventDefault();
    if (screen === 'intake') void addFiles(given.files, given.leftOut);
    else setWaiting(given);
  });
  useEffect(() => {
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
  return {
    waiting,
    take() {
      if (waiting === null) return;
      setWaiting(null);
      setScreen('intake');
      void addFiles(waiting.files, waiting.leftOut);
    },
    leave: () => setWaiting(null),
  };
}

/**
 * A paste belongs to the field, grid or window over the page that has the focus. Chromium 109 to 131
 * and Firefox say of a paste in a cell that it was aimed at the page, so the focus is asked as well.
 */
function isForAnother(target: EventTarget | null): boolean {
  const places = [target, document.activeElement];
  return (
    document.querySelector('[role="dialog"]') !== null ||
    places.some((place) => place instanceof Element && place.closest(OTHERS) !== null)
  );
}

const OTHERS = 'input, textarea, [contenteditable], [role="grid"]';
