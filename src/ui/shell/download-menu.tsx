import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { useJsonDownload } from '../shared/use-json-download.ts';
import styles from './download-menu.module.css';

const selectOpenId = (state: AppStoreState): string | null => state.open?.id ?? null;
const selectChecked = (state: AppStoreState): ReadonlySet<string> => state.checked;

/** One click saves everything; the arrow beside it offers the checked reports or the open one. */
export function DownloadMenu({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  const openId = useApp(selectOpenId);
  const checked = useApp(selectChecked);
  const { exportJson } = useActions();
  const { isBusy, save: saveJson } = useJsonDownload();
  const save = (ids: readonly string[] | null): Promise<void> => saveJson(exportJson(ids));
  return (
    <div className={styles.split}>
      <Button
        size="compact-sm"
        className={styles.main}
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={isBusy}
        onClick={() => void save(null)}
      >
        {words.download}
      </Button>
      {(openId !== null || checked.size > 0) && (
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button size="compact-sm" className={styles.more} aria-label={words.downloadMore}>
              <IconChevronDown size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void save(null)}>{words.downloadAll(count)}</Menu.Item>
            {checked.size > 0 && (
              <Menu.Item onClick={() => void save([...checked])}>
                {words.downloadChecked(checked.size)}
              </Menu.Item>
            )}
            {openId !== null && (
              <Menu.Item onClick={() => void save([openId])}>{words.downloadOpen}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
