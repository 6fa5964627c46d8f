/** Batches kept in this browser that are not the one on the page: when each was changed, what it holds; open, export, delete. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { ListedSession, Removal } from '../../store/storage/session.ts';
import { useActions, useApp, useLanguage, useWords } from '../shared/app-context.ts';
import { useDownload } from '../shared/out/use-download.ts';
import { ConfirmLater } from '../shared/ask/confirm-later.tsx';
import styles from './session-list.module.css';

const selectIsReading = ({ intake }: AppStoreState): boolean => intake?.isActive === true;

interface Props {
  readonly sessions: readonly ListedSession[];
}

export function SessionItems({ sessions }: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {sessions.map((session) => (
        <SessionItem key={session.id} session={session} />
      ))}
    </ul>
  );
}

function SessionItem({ session }: { readonly session: ListedSession }): ReactNode {
  const { sessions: words, results } = useWords();
  const isReading = useApp(selectIsReading);
  const time = useTime(session.changedAt);
  const { enterSession, exportSession, removeSession } = useActions();
  const { isBusy, save } = useDownload();
  const [isDeleting, setDeleting] = useState(false);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const name =
    session.batchName ?? words.name(session.agency ?? results.unknownAgency, session.reports);
  const label = (action: string): string => `${action} ${time} ${name}`;
  const remove = async (): Promise<void> => {
    setDeleting(false);
    setRemoval(await removeSession(session.id));
  };
  return (
    <li className={styles.item}>
      <time className={styles.time} dateTime={session.changedAt}>
        {time}
      </time>
      <span className={styles.name}>{name}</span>
      <span className={styles.cleared}>{words.cleared(session.cleared, session.reports)}</span>
      {(removal === 'held' || removal === 'failed') && (
        <span className={styles.held} role="alert">
          {removal === 'held' ? words.held : words.notRemoved}
        </span>
      )}
      <span className={styles.grow} />
      <Button
        size="compact-xs"
        aria-label={label(words.open)}
        disabled={isReading}
        onClick={() => void enterSession(session.id)}
      >
        {words.open}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={label(words.export)}
        loading={isBusy}
        onClick={() => void save(exportSession(session.id))}
      >
        {words.export}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        color="red"
        aria-label={label(words.remove)}
        onClick={() => setDeleting(true)}
      >
        {words.remove}
      </Button>
      {isDeleting && (
        <ConfirmLater
          title={words.removeTitle}
          text={words.removeText(name)}
          confirm={words.remove}
          isLosing
          onConfirm={() => void remove()}
          onClose={() => setDeleting(false)}
        />
      )}
    </li>
  );
}

const TIME: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

/** @param iso a time as stored */
function useTime(iso: string): string {
  const language = useLanguage();
  return new Date(iso).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', TIME);
}
