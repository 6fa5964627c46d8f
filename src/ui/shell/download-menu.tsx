import { Button, Menu } from '@mantine/core';
import {
  IconBraces,
  IconChevronDown,
  IconDownload,
  IconFileSpreadsheet,
  IconPrinter,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { ProtocolKind } from '../../store/review-sheet-file.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { useDownload } from '../shared/use-download.ts';
import styles from './download-menu.module.css';

const selectOpenId = (state: AppStoreState): string | null => state.open?.id ?? null;
const selectChecked = (state: AppStoreState): ReadonlySet<string> => state.checked;

/** One click saves everything; the arrow beside it offers other files, and parts of the batch. */
export function DownloadMenu({ count }: { readonly count: number }): ReactNode {
  const words = useWords().downloads;
  const openId = useApp(selectOpenId);
  const checked = useApp(selectChecked);
  const { exportJson, exportProtocol } = useActions();
  const { isBusy, saveJson, saveProtocol } = useDownload();
  const json = (ids: readonly string[] | null) => () => void saveJson(exportJson(ids));
  const protocol = (ids: readonly string[] | null, kind: ProtocolKind) => () =>
    void saveProtocol(exportProtocol(ids, kind));
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
        onClick={json(null)}
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
              <Menu.Item
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={protocol(ids, 'html')}
              >
                {words.protocolHtml}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                onClick={protocol(ids, 'xlsx')}
              >
                {words.protocolXlsx}
              </Menu.Item>
              <Menu.Item leftSection={<IconBraces size={16} aria-hidden />} onClick={json(ids)}>
                {words.data}
              </Menu.Item>
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
