/** What broke, whether all is saved, and the way out: a backup, then the page loaded anew. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import styles from './fault-note.module.css';
import { useDownload } from '../out/use-download.ts';

const selectIsSafe = ({ saved }: AppStoreState): boolean => saved === 'saved';
const selectHasReports = ({ reports }: AppStoreState): boolean => reports.size > 0;

export function FaultNote({ fault }: { readonly fault: 'updated' | 'broken' }): ReactNode {
  const words = useWords();
  const isSafe = useApp(selectIsSafe);
  const hasReports = useApp(selectHasReports);
  const { exportReports } = useActions();
  const { isBusy, save } = useDownload();
  return (
    <div className={styles.fault} role="alert">
      <strong>{words.faults[fault]}</strong>
      <p>{isSafe ? words.faults.safe : words.faults.unsafe}</p>
      <Button onClick={() => window.location.reload()}>{words.faults.reload}</Button>
      {hasReports && (
        <Button
          variant="default"
          loading={isBusy}
          onClick={() => void save(exportReports(null, 'json'))}
        >
          {words.saveAlert.backup}
        </Button>
      )}
    </div>
  );
}
