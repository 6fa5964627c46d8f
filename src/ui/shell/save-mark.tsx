import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { SavedState } from '../../store/storage/save-queue.ts';
import { useApp, useWords } from '../shared/app-context.ts';
import styles from './shell.module.css';

const selectSaved = (state: AppStoreState): SavedState => state.saved;

const ICONS = { saved: IconCheck, saving: IconLoader2, failed: IconAlertTriangle } as const;

/** Whether everything done so far is safe in the browser. */
export function SaveMark(): ReactNode {
  const words = useWords();
  const saved = useApp(selectSaved);
  const Icon = ICONS[saved];
  return (
    <span className={styles.saved} data-state={saved} role="status">
      <Icon size={15} aria-hidden />
      <span className={styles.savedText}>{words.saved[saved]}</span>
    </span>
  );
}
