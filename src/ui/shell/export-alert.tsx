/** Says that no file came of what was to be saved, and what can be done. */
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import styles from './alerts.module.css';

const selectHasFailed = ({ hasExportFailed }: AppStoreState): boolean => hasExportFailed;

export function ExportAlert(): ReactNode {
  const words = useWords();
  const hasFailed = useApp(selectHasFailed);
  const { dismissExportFailure } = useActions();
  if (!hasFailed) return null;
  return (
    <div className={styles.alert} data-kind="failed" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <p className={styles.text}>
        <strong>{words.downloads.failed}</strong> {words.downloads.instead}
      </p>
      <Button size="compact-sm" variant="default" onClick={dismissExportFailure}>
        {words.close}
      </Button>
    </div>
  );
}
