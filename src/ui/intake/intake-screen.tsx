/** 导入: where files come in, how far reading has got, and what became of each file. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import type { Intake } from '../../store/intake/intake-state.ts';
import { useApp, useWords } from '../shared/app-context.ts';
import { later } from '../shared/fault/later.tsx';
import { DropZone } from './drop-zone.tsx';
import styles from './intake.module.css';
import { ProgressCard } from './progress-card.tsx';
import { SessionList } from './session-list.tsx';

/** It tells nothing that is waited for. */
const ReleaseLine = later(async () => (await import('./release-line.tsx')).ReleaseLine);

const ResultList = later(async () => (await import('./results/result-list.tsx')).ResultList);

const SightLine = later(async () => (await import('./sight-line.tsx')).SightLine);

const selectHasResults = ({ reports, failures }: AppStoreState): boolean =>
  reports.size + failures.length > 0;
const selectIntake = (state: AppStoreState): Intake | null => state.intake;

const selectBlind = ({ blind }: AppStoreState): number => blind.size;
const selectCame = ({ intake }: AppStoreState): Intake['sight'] => intake?.sight ?? null;
const selectInterrupted = (state: AppStoreState): readonly string[] => state.interrupted;

export function IntakeScreen(): ReactNode {
  const words = useWords();
  const interrupted = useApp(selectInterrupted);
  const blind = useApp(selectBlind);
  const came = useApp(selectCame);
  const hasResults = useApp(selectHasResults);
  return (
    <div className={styles.screen}>
      <DropZone isSmall={hasResults} />
      {interrupted.length > 0 && (
        <p className={styles.interrupted} role="status">
          {words.interrupted(interrupted.slice(0, 3).join('、'), interrupted.length)}
        </p>
      )}
      <Progress />
      {(blind > 0 || came !== null) && <SightLine blind={blind} came={came} />}
      {!hasResults && <p className={styles.empty}>{words.results.empty}</p>}
      {hasResults && <ResultList />}
      <SessionList />
      <ReleaseLine />
    </div>
  );
}

/** By itself, as it changes several times a second while files are read. */
function Progress(): ReactNode {
  const intake = useApp(selectIntake);
  return intake === null ? null : <ProgressCard intake={intake} />;
}
