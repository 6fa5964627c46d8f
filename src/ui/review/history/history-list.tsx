/** Every step of the session, the latest on top; a click goes to how things stood after it. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ReportRecord } from '../../../report/record.ts';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import type { Discarded, Step } from '../../../store/steps/step.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { describeCollectionStep } from './describe-collection-step.ts';
import { describeStep } from './describe-step.ts';
import type { Speech } from './describe-step.ts';
import { formatTime } from './format-time.ts';
import styles from './history-list.module.css';

const selectSteps = (state: AppStoreState): readonly Step[] => state.steps;
const selectCursor = (state: AppStoreState): number => state.cursor;
const selectDiscarded = (state: AppStoreState): Discarded | null => state.discarded;
const selectOpen = (state: AppStoreState): OpenReport | null => state.open;
const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

/** So many steps are listed at once; a long day's work has thousands. */
const PAGE = 100;

export function HistoryList(): ReactNode {
  const words = useDeskWords();
  const steps = useApp(selectSteps);
  const cursor = useApp(selectCursor);
  const discarded = useApp(selectDiscarded);
  const { jumpTo, restoreDiscarded } = useActions();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const first = Math.max(0, Math.min(steps.length, cursor) - shown);
  const listed = steps.slice(first).map((step, index) => ({ step, index: first + index }));
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <h3>{words.history.heading}</h3>
        <span role="status">{words.history.position(cursor, steps.length)}</span>
      </div>
      {discarded !== null && (
        <div className={styles.discarded}>
          <span>{words.history.discarded(discarded.steps.length)}</span>
          <Button size="compact-xs" variant="default" onClick={() => void restoreDiscarded()}>
            {words.history.restore}
          </Button>
        </div>
      )}
      <ol ref={list} className={styles.steps} reversed>
        {listed.reverse().map(({ step, index }) => (
          <li key={index}>
            <StepLine step={step} index={index} cursor={cursor} />
          </li>
        ))}
        {first > 0 && (
          <li>
            <button
              type="button"
              className={styles.more}
              onKeyDown={moveFocus}
              onClick={() => setShown(shown + PAGE)}
            >
              {words.history.earlier(first)}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            className={styles.step}
            aria-current={cursor === 0 ? 'step' : undefined}
            onClick={() => void jumpTo(0)}
            onKeyDown={moveFocus}
          >
            <span className={styles.time} />
            <span className={styles.what}>{words.history.beginning}</span>
          </button>
        </li>
      </ol>
    </div>
  );
}

/** Why it was done, in the reviewer's words. */
function noteOf(step: Step): string {
  if (step.kind === 'edit') return step.note;
  if (step.kind === 'decide') return step.changes[0]?.to.note ?? '';
  return step.kind === 'collect' && step.change.kind === 'decide' ? step.change.to.note : '';
}

interface LineProps {
  readonly step: Step;
  readonly index: number;
  readonly cursor: number;
}

function StepLine({ step, index, cursor }: LineProps): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const open = useApp(selectOpen);
  const record = useApp(selectReports).get(step.report ?? '')?.record;
  const { jumpTo } = useActions();
  const isNow = index === cursor - 1;
  const isUndone = index >= cursor;
  const note = noteOf(step);
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={isNow ? 'step' : undefined}
      data-undone={isUndone || undefined}
      onClick={() => void jumpTo(index + 1)}
      onKeyDown={moveFocus}
    >
      <span className={styles.time}>{formatTime(step.at)}</span>
      <span className={styles.what}>
        {whatOf(step, { open, record, speech: { words, say } })}
        {note !== '' && <span className={styles.note}>{note}</span>}
        <span className={styles.report}>
          {record?.agency ?? record?.source.name} {record?.year}
        </span>
      </span>
      {isUndone && <span className={styles.mark}>{words.history.undone}</span>}
      {isNow && <span className={styles.mark}>{words.history.now}</span>}
    </button>
  );
}

interface Told {
  readonly open: OpenReport | null;
  readonly record: ReportRecord | undefined;
  readonly speech: Speech;
}

function whatOf(step: Step, { open, record, speech }: Told): string {
  if (step.kind === 'collect') return describeCollectionStep(step, speech);
  // A record does not hold the labels of an older report's own statistics; the report does.
  const variant = open?.id === step.report ? open.report : record;
  return variant === undefined ? step.report : describeStep(step, variant, speech);
}

/** Up and down walk the list, as the arrows do in every list of the page. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const list = event.currentTarget.closest('ol');
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
  }
}
