import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/app-context.ts';
import styles from './intake.module.css';

export function DropOverlay(): ReactNode {
  const words = useWords();
  return (
    <div className={styles.overlay}>
      <IconFileImport size={44} stroke={1.4} aria-hidden />
      <p>{words.drop.release}</p>
    </div>
  );
}
