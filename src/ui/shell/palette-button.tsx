/** Ctrl+K or a click opens the palette; what it leads to that is a window of its own is shown from here. */
import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/app-context.ts';
import { Later } from '../shared/fault/later.tsx';
import styles from './shell.module.css';

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }));
const WINDOWS = {
  downloads: lazy(async () => ({
    default: (await import('../downloads/download-dialog.tsx')).DownloadDialog,
  })),
  keys: lazy(async () => ({ default: (await import('../review/key-legend.tsx')).KeyLegend })),
  about: lazy(async () => ({ default: (await import('./about-dialog.tsx')).AboutDialog })),
};

type Shown = keyof typeof WINDOWS | 'palette' | null;

export function PaletteButton(): ReactNode {
  const words = useWords();
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key.toLowerCase() !== 'k' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"]') === null) setShown('palette');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const close = (): void => setShown(null);
  const Window = shown === null || shown === 'palette' ? null : WINDOWS[shown];
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        className={styles.find}
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={<kbd className={styles.key}>Ctrl K</kbd>}
        aria-label={words.find}
        aria-keyshortcuts="Control+K"
        onClick={() => setShown('palette')}
      >
        <span className={styles.findText}>{words.find}</span>
      </Button>
      {shown === 'palette' && (
        <Later>
          <Palette onClose={close} onAsk={setShown} />
        </Later>
      )}
      {Window !== null && (
        <Later>
          <Window onClose={close} />
        </Later>
      )}
    </>
  );
}
