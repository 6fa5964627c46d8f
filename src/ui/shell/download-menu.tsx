/** One click saves everything; the arrow beside it offers other files, and parts of the batch. */
import { Button } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useActions, useWords } from '../shared/app-context.ts';
import { useDownload } from '../shared/out/use-download.ts';
import { later } from '../shared/fault/later.tsx';
import styles from './download-menu.module.css';

const DownloadDialog = later(
  async () => (await import('../downloads/download-dialog.tsx')).DownloadDialog,
);

export function DownloadMenu(): ReactNode {
  const words = useWords().downloads;
  const { exportReports } = useActions();
  const { isBusy, save } = useDownload();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.split}>
      <Button
        size="compact-sm"
        className={styles.main}
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={isBusy}
        onClick={() => void save(exportReports(null, 'json'))}
      >
        {words.json}
      </Button>
      <Button
        size="compact-sm"
        className={styles.more}
        aria-label={words.more}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconChevronDown size={16} aria-hidden />
      </Button>
      {isOpen && <DownloadDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
