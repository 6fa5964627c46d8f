/** 关于: what this is, where files go, and which browsers it is promised to work in. */
import type { ReactNode } from 'react';
import { nameEngine } from '../../engine/promise.ts';
import { useLanguage } from '../shared/app-context.ts';
import { Dialog } from '../shared/dialog.tsx';
import { ABOUT_WORDS } from '../words/about.ts';

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = ABOUT_WORDS[useLanguage()];
  const engine = nameEngine(navigator.userAgent);
  return (
    <Dialog title={words.heading} onClose={onClose}>
      <p>{words.what}</p>
      <p>{words.files}</p>
      <p>{words.promise}</p>
      {engine !== null && <p>{words.engine(engine)}</p>}
    </Dialog>
  );
}
