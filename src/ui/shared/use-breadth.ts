/** How much of a screen stands side by side: everything, two columns, or one pane at a time. */
import { useSyncExternalStore } from 'react';

export type Breadth = 'wide' | 'medium' | 'single';

/** As the style sheets have it: 1099 and 720 px. The latter is an ordinary window enlarged twice. */
const MEDIUM = window.matchMedia('(max-width: 1099px)');
const SINGLE = window.matchMedia('(max-width: 720px)');

export function useBreadth(): Breadth {
  return useSyncExternalStore(watch, read);
}

function read(): Breadth {
  return SINGLE.matches ? 'single' : MEDIUM.matches ? 'medium' : 'wide';
}

function watch(onChange: () => void): () => void {
  for (const query of [MEDIUM, SINGLE]) query.addEventListener('change', onChange);
  return () => {
    for (const query of [MEDIUM, SINGLE]) query.removeEventListener('change', onChange);
  };
}
