/** 导入: where files come in, how far reading has got, and what became of each file. */
import type { ReactNode } from 'react';
import type { AppStoreState, Intake } from '../../store/app-state.ts';
import { useApp } from '../shared/app-context.ts';
import { DropZone } from './drop-zone.tsx';
import styles from './intake.module.css';
import { ProgressCard } from './progress-card.tsx';
import { ResultList } from './result-list.tsx';
import { SessionList } from './session-list.tsx';

const selectIntake = (state: AppStoreState): Intake | null => state.intake;

export function IntakeScreen(): ReactNode {
  const intake = useApp(selectIntake);
  return (
    <div className={styles.screen}>
      <DropZone />
      {intake !== null && <ProgressCard intake={intake} />}
      <ResultList />
      <SessionList />
    </div>
  );
}
