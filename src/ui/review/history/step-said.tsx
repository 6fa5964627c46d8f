/** Said to who does not see it: what the last step did, or that it was undone. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import type { Step } from '../../../store/steps/step.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { describeStep } from './describe-step.ts';
import styles from './desk-notice.module.css';

const selectSteps = (state: AppStoreState): readonly Step[] => state.steps;
const selectCursor = (state: AppStoreState): number => state.cursor;

export function StepSaid({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const steps = useApp(selectSteps);
  const cursor = useApp(selectCursor);
  // What was done before the desk was opened is no news.
  const [begun] = useState(cursor);
  const [last, setLast] = useState({ cursor, isUndone: false });
  if (last.cursor !== cursor) setLast({ cursor, isUndone: cursor < last.cursor });
  const step = steps[last.isUndone ? cursor : cursor - 1];
  const isNews = last.isUndone || cursor !== begun;
  const said =
    !isNews || step === undefined || step.kind === 'collect' || step.report !== open.id
      ? ''
      : describeStep(step, open.report, { words, say });
  return (
    <p role="status" className={styles.heard}>
      {said}
      {said !== '' && last.isUndone && ` · ${words.history.undone}`}
    </p>
  );
}
