/** 导入: where files come in, how far reading has got, and what became of each file. */
import type { ReactNode } from 'react';
import type { AppStoreState, Intake } from '../../store/app-state.ts';
import { useApp, useWords } from '../shared/app-context.ts';
import { DropZone } from './drop-zone.tsx';
import styles from './intake.module.css';
import { ProgressCard } from './progress-card.tsx';
import { ResultList } from './result-list.tsx';
import { SessionList } from './session-list.tsx';

const selectIntake = (state: AppStoreState): Intake | null => state.intake;

const selectInterrupted = (state: AppStoreState): readonly string[] => state.interrupted;

export function IntakeScreen(): ReactNode {
  const words = useWords();
  const intake = useApp(selectIntake);
  const interrupted = useApp(selectInterrupted);
  return (
    <div className={styles.screen}>
      <DropZone />
      {interrupted.length > 0 && (
        <p className={styles.interrupted} role="status">
          {words.interrupted(interrupted.slice(0, 3).join('、'), interrupted.length)}
        </p>
      )}
      {intake !== null && <ProgressCard intake={intake} />}
      <ResultList />
      <SessionList />
    </div>
  );
}
