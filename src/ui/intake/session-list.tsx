/** The other batches kept in this browser; most visitors have none. */
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { ListedSession } from '../../store/storage/session.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { later } from '../shared/fault/later.tsx';
import styles from './session-list.module.css';

const selectSessions = (state: AppStoreState): readonly ListedSession[] => state.sessions;
const selectCurrent = (state: AppStoreState): string => state.sessionId;
const selectIsLoaded = (state: AppStoreState): boolean => state.isLoaded;

const SessionItems = later(async () => (await import('./session-items.tsx')).SessionItems);

export function SessionList(): ReactNode {
  const words = useWords().sessions;
  const current = useApp(selectCurrent);
  const others = useApp(selectSessions).filter(({ id }) => id !== current);
  const isLoaded = useApp(selectIsLoaded);
  const { listSessions } = useActions();
  useEffect(() => void listSessions(), [listSessions]);
  if (!isLoaded || others.length === 0) return null;
  return (
    <section className={styles.sessions} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <SessionItems sessions={others} />
    </section>
  );
}
