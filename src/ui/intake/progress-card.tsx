import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Intake } from '../../store/intake/intake-state.ts';
import { useActions, useWords } from '../shared/app-context.ts';
import styles from './intake.module.css';
import { SeeingLines } from './seeing-lines.tsx';
import { LeftOutLine } from './left-out-line.tsx';

const MOST_NAMES = 2;

export function ProgressCard({ intake }: { readonly intake: Intake }): ReactNode {
  const words = useWords();
  const { cancelIntake } = useActions();
  const { total, done, failed, duplicates, leftOut, running, seeing, isActive, isCancelled } =
    intake;
  const state = isCancelled ? words.progress.cancelled : words.progress.finished;
  return (
    <section className={styles.progress} aria-label={words.progress.label}>
      <div className={styles.progressLine}>
        {total > 0 && <strong>{words.progress.counts(done, total)}</strong>}
        {failed > 0 && <span className={styles.failed}>{words.progress.failed(failed)}</span>}
        {duplicates > 0 && (
          <span className={styles.duplicates}>{words.progress.duplicates(duplicates)}</span>
        )}
        <span className={styles.running} role="status">
          {isActive
            ? running.length > 0 && words.progress.reading(running.slice(0, MOST_NAMES).join('、'))
            : total > 0 && state}
        </span>
        {isActive && (
          <Button size="compact-sm" variant="default" onClick={() => void cancelIntake()}>
            {words.progress.cancel}
          </Button>
        )}
      </div>
      {isActive && seeing.length > 0 && <SeeingLines seeing={seeing} />}
      {leftOut.length > 0 && <LeftOutLine leftOut={leftOut} />}
      {isActive && (
        <Progress.Root size="sm" transitionDuration={0}>
          <Progress.Section
            value={total === 0 ? 0 : (done / total) * 100}
            aria-label={words.progress.label}
          />
        </Progress.Root>
      )}
    </section>
  );
}
