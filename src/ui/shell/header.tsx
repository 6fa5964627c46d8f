import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLanguage, IconLoader2 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState, SavedState } from '../../store/app-state.ts';
import type { SessionReport } from '../../store/session.ts';
import { useActions, useApp, useLanguage, useWords } from '../shared/app-context.ts';
import { DownloadMenu } from './download-menu.tsx';
import styles from './shell.module.css';

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;
const selectSaved = (state: AppStoreState): SavedState => state.saved;

const SAVED_ICONS = { saved: IconCheck, saving: IconLoader2, failed: IconAlertTriangle } as const;

export function Header(): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const reports = useApp(selectReports);
  const { setLanguage } = useActions();
  const withErrors = [...reports.values()].filter(({ record }) => record.open.error > 0).length;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.appTitle}</h1>
      <span className={styles.summary}>
        {reports.size === 0
          ? words.privacy
          : `${words.reportCount(reports.size)} · ${words.reportsWithErrors(withErrors)}`}
      </span>
      <span className={styles.spacer} />
      {reports.size > 0 && <SavedMark />}
      {reports.size > 0 && <DownloadMenu count={reports.size} />}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconLanguage size={16} aria-hidden />}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.switchLanguage}
      </Button>
    </header>
  );
}

function SavedMark(): ReactNode {
  const words = useWords();
  const saved = useApp(selectSaved);
  const Icon = SAVED_ICONS[saved];
  return (
    <span className={styles.saved} data-state={saved} role="status">
      <Icon size={15} aria-hidden />
      {words.saved[saved]}
    </span>
  );
}
