/** Says that a part of the page could not be loaded when it was asked for: a newer version lies on the server. */
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useApp, useWords } from '../shared/app-context.ts';
import styles from './alerts.module.css';

const selectIsSafe = ({ saved }: AppStoreState): boolean => saved === 'saved';

export function UpdateAlert(): ReactNode {
  const words = useWords().faults;
  const isSafe = useApp(selectIsSafe);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const show = (): void => setShown(true);
    // What the build makes of every part that is loaded later says so when it cannot be.
    window.addEventListener('vite:preloadError', show);
    return () => window.removeEventListener('vite:preloadError', show);
  }, []);
  if (!isShown) return null;
  return (
    <div className={styles.alert} data-kind="failed" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <p className={styles.text}>
        <strong>{words.updated}</strong> {isSafe ? words.safe : words.unsafe}
      </p>
      <Button size="compact-sm" color="red" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </div>
  );
}
