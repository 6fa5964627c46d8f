import { Button, Menu } from '@mantine/core';
import {
  IconBraces,
  IconChevronDown,
  IconDownload,
  IconFile,
  IconFileSpreadsheet,
  IconPrinter,
} from '@tabler/icons-react';
import type { IconProps } from '@tabler/icons-react';
import type { FC, ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { EXPORTS } from '../../store/exports/exported-file.ts';
import type { ExportKind } from '../../store/exports/exported-file.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { useDownload } from '../shared/use-download.ts';
import styles from './download-menu.module.css';

const selectOpenId = (state: AppStoreState): string | null => state.open?.id ?? null;
const selectChecked = (state: AppStoreState): ReadonlySet<string> => state.checked;

const ICONS: Readonly<Record<string, FC<IconProps>>> = {
  html: IconPrinter,
  xlsx: IconFileSpreadsheet,
  json: IconBraces,
};

function ExportIcon({ extension }: { readonly extension: string }): ReactNode {
  const Icon = ICONS[extension] ?? IconFile;
  return <Icon size={16} aria-hidden />;
}

/** One click saves everything; the arrow beside it offers other files, and parts of the batch. */
export function DownloadMenu({ count }: { readonly count: number }): ReactNode {
  const words = useWords().downloads;
  const openId = useApp(selectOpenId);
  const checked = useApp(selectChecked);
  const { exportReports } = useActions();
  const { isBusy, save } = useDownload();
  const download = (ids: readonly string[] | null, kind: ExportKind) => () =>
    void save(exportReports(ids, kind));
  const scopes: readonly (readonly [string, readonly string[] | null])[] = [
    ...(openId === null ? [] : [[words.open, [openId]] as const]),
    ...(checked.size === 0 ? [] : [[words.checked(checked.size), [...checked]] as const]),
    [words.all(count), null],
  ];
  return (
    <div className={styles.split}>
      <Button
        size="compact-sm"
        className={styles.main}
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={isBusy}
        onClick={download(null, 'json')}
      >
        {words.json}
      </Button>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="compact-sm" className={styles.more} aria-label={words.more}>
            <IconChevronDown size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          {scopes.map(([label, ids]) => (
            <div key={label} role="group" aria-label={label}>
              <Menu.Label>{label}</Menu.Label>
              {EXPORTS.map(({ id, extension }) => (
                <Menu.Item
                  key={id}
                  leftSection={<ExportIcon extension={extension} />}
                  onClick={download(ids, id)}
                >
                  {words.kinds[id]}
                </Menu.Item>
              ))}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
