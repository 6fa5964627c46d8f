/** Takes files, folders and pasted text anywhere on the page. */
import { useEffect, useState } from 'react';
import { useActions, useWords } from '../shared/app-context.ts';
import { filesOfDrop } from './files-of-drop.ts';
import { fileOfPaste } from './file-of-paste.ts';

/** @returns whether files are being dragged over the page */
export function useFileDrop(): boolean {
  const [isDragging, setDragging] = useState(false);
  const { addFiles, setScreen } = useActions();
  const words = useWords();

  useEffect(() => {
    let depth = 0;
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const onEnter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth++;
      setDragging(true);
    };
    const onOver = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const onLeave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDragging(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setDragging(false);
      setScreen('intake');
      void filesOfDrop(event.dataTransfer).then(addFiles);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isForField(event.target) || event.clipboardData === null)
        return;
      const files = fileOfPaste(event.clipboardData, words.drop.pasted);
      if (files.length === 0) return;
      event.preventDefault();
      setScreen('intake');
      void addFiles(files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', onEnter, { signal });
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => listening.abort();
  }, [addFiles, setScreen, words]);

  return isDragging;
}

/** A paste into a text field or a grid is for that field. */
function isForField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="grid"]') !== null;
}
