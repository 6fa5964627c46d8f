/** Ctrl+K or a click opens the palette; what it leads to that is a window of its own is shown from here. */
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/app-context.ts';
import { later } from '../shared/fault/later.tsx';
import { useWindowKeys } from '../shared/focus/use-window-keys.ts';
import styles from './shell.module.css';

const Palette = later(async () => (await import('../palette/palette.tsx')).Palette);
const WINDOWS = {
  downloads: later(async () => (await import('../downloads/download-dialog.tsx')).DownloadDialog),
  returns: later(async () => (await import('../returns/return-dialog.tsx')).ReturnDialog),
  keys: later(async () => (await import('../review/panes/key-legend.tsx')).KeyLegend),
  about: later(async () => (await import('../about/about-dialog.tsx')).AboutDialog),
};

type Shown = keyof typeof WINDOWS | 'palette' | null;

export function PaletteButton(): ReactNode {
  const words = useWords();
  const [shown, setShown] = useState<Shown>(null);
  useWindowKeys((event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key.toLowerCase() !== 'k' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
    event.preventDefault();
    if (document.querySelector('[role="dialog"]') === null) setShown('palette');
  });
  const close = (): void => setShown(null);
  const Window = shown === null || shown === 'palette' ? null : WINDOWS[shown];
  return (
    <>
      <button
        type="button"
        className={styles.find}
        aria-label={words.find}
        aria-keyshortcuts="Control+K"
        onClick={() => setShown('palette')}
      >
        <IconSearch size={15} aria-hidden />
        <span className={styles.findText}>{words.find}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {shown === 'palette' && <Palette onClose={close} onAsk={setShown} />}
      {Window !== null && <Window onClose={close} />}
    </>
  );
}
