import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { SessionReport } from '../../store/storage/session.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useActions, useApp, useLanguage, useWords } from '../shared/app-context.ts';
import { later } from '../shared/fault/later.tsx';
import { AboutButton } from './about-button.tsx';
import { PaletteButton } from './palette-button.tsx';
import { SaveMark } from './save-mark.tsx';
import styles from './shell.module.css';

/** There is nothing to download before there are reports. */
const DownloadMenu = later(async () => (await import('./download-menu.tsx')).DownloadMenu);

/** A menu is more than the first load needs. */
const SchemeMenu = later(async () => (await import('./scheme-menu.tsx')).SchemeMenu);

const selectBatchName = ({ batchName }: AppStoreState): string | null => batchName;

export function Header(): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const reports = useApp(batchOf);
  const batchName = useApp(selectBatchName);
  const { setLanguage } = useActions();
  const withErrors = useMemo(() => countWithErrors(reports.values()), [reports]);
  return (
    <header className={styles.header} data-pane="header">
      <h1 className={styles.title} title={batchName ?? undefined}>
        {batchName ?? words.appTitle}
      </h1>
      <span className={styles.summary}>
        {reports.size === 0
          ? words.privacy
          : `${words.reportCount(reports.size)} · ${words.reportsWithErrors(withErrors)}`}
        {/* The open screen may add what it counts: 汇总 what waits between the reports. */}
        <span id="header-count" />
      </span>
      <span className={styles.spacer} />
      <PaletteButton />
      <SaveMark />
      {reports.size > 0 && <DownloadMenu />}
      <Button
        className={styles.language}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconLanguage size={16} aria-hidden />}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.switchLanguage}
      </Button>
      <span className={styles.scheme}>
        <SchemeMenu />
      </span>
      <AboutButton />
    </header>
  );
}

function countWithErrors(reports: Iterable<SessionReport>): number {
  let count = 0;
  for (const { record } of reports) if (record.open.error + record.publishedErrors > 0) count++;
  return count;
}
