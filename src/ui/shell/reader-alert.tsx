/** Says that another window works on this session, and that this one takes over when it closes. */
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import styles from './alerts.module.css';

const selectIsReader = ({ role }: AppStoreState): boolean => role === 'reader';
const selectRefusals = ({ refusals }: AppStoreState): number => refusals;

export function ReaderAlert(): ReactNode {
  const words = useWords().readerAlert;
  const isReader = useApp(selectIsReader);
  const refusals = useApp(selectRefusals);
  const { enterSession } = useActions();
  if (!isReader) return null;
  // A new key makes it flash, and be read out, each time something is tried in vain.
  return (
    <div key={refusals} className={styles.alert} data-kind="reader" role="alert">
      <IconLock size={18} aria-hidden />
      <p className={styles.text}>
        <strong>{words.title}</strong> {words.text}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void enterSession(null)}>
        {words.begin}
      </Button>
    </div>
  );
}
