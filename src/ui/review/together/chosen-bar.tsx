/** What can be done with the checked reports together, at the foot of their list: nothing above it moves. */
import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { returnedBetween } from '../../../store/collection/returned-between.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { ConfirmLater } from '../../shared/ask/confirm-later.tsx';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { later } from '../../shared/fault/later.tsx';
import styles from './together.module.css';

const TogetherDialog = later(async () => (await import('./together-dialog.tsx')).TogetherDialog);
const ReturnDialog = later(
  async () => (await import('../../returns/return-dialog.tsx')).ReturnDialog,
);
const DownloadDialog = later(
  async () => (await import('../../downloads/download-dialog.tsx')).DownloadDialog,
);

/** Of the checked reports some go back to their unit. */
function selectGoBack(state: AppStoreState): boolean {
  const between = returnedBetween(state);
  return [...state.checked].some(
    (id) => (state.reports.get(id)?.record.returned ?? 0) > 0 || between.has(id),
  );
}

type Asked = 'together' | 'returns' | 'download' | 'remove';

interface Props {
  readonly checked: ReadonlySet<string>;
  /** Ids of those in sight: others may be checked behind a filter. */
  readonly listed: readonly string[];
}

export function ChosenBar({ checked, listed }: Props): ReactNode {
  const words = useDeskWords().together;
  const doesGoBack = useApp(selectGoBack);
  const { check, removeReports } = useActions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const remove = (): void => removeReports([...checked]);
  const hidden = checked.size - listed.filter((id) => checked.has(id)).length;
  return (
    <div className={styles.bar} role="group" aria-label={words.bar}>
      <p className={styles.count}>
        <span role="status">
          {words.checked(checked.size)}
          {hidden > 0 && words.hidden(hidden)}
        </span>
        <CloseButton
          size="sm"
          aria-label={words.uncheck}
          title={words.uncheck}
          onClick={() => check([...checked], false)}
        />
      </p>
      <div className={styles.actions}>
        <Button
          size="compact-xs"
          variant="default"
          title={words.decideHint}
          onClick={() => setAsked('together')}
        >
          {words.decide}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={!doesGoBack}
          onClick={() => setAsked('returns')}
        >
          {words.returns}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => setAsked('download')}>
          {words.save}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          title={words.removeHint}
          onClick={() => (checked.size === 1 ? remove() : setAsked('remove'))}
        >
          {words.remove}
        </Button>
      </div>
      {asked === 'together' && <TogetherDialog checked={checked} onClose={close} />}
      {asked === 'returns' && <ReturnDialog only={checked} onClose={close} />}
      {asked === 'remove' && (
        <ConfirmLater
          title={words.removeTitle(checked.size)}
          text={words.removeText + (hidden > 0 ? words.removeHidden(hidden) : '')}
          confirm={words.remove}
          isLosing={false}
          onConfirm={remove}
          onClose={close}
        />
      )}
      {asked === 'download' && <DownloadDialog first="checked" onClose={close} />}
    </div>
  );
}
