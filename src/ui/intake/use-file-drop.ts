/** Takes files and folders dropped anywhere on the page. */
import { useEffect, useState } from 'react';
import { useActions } from '../shared/app-context.ts';
import { filesOfDrop } from './files-of-drop.ts';

/** @returns whether files are being dragged over the page */
export function useFileDrop(): boolean {
  const [isDragging, setDragging] = useState(false);
  const { addFiles, setScreen } = useActions();

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
      void filesOfDrop(event.dataTransfer).then((given) => addFiles(given.files, given.leftOut));
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', onEnter, { signal });
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, [addFiles, setScreen]);

  return isDragging;
}
