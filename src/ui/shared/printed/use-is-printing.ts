import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** Whether the page is being printed, by our own button or by the browser's: what is drawn then goes on paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(watch, () => isPrinting);
}

function watch(onChange: () => void): () => void {
  const set = (now: boolean) => (): void => {
    isPrinting = now;
    onChange();
  };
  const [start, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    isPrinting = false;
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
