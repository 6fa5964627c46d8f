/** What became of each file: its report with the counts of findings, or why there is none. */
import { Button, CloseButton } from '@mantine/core';
import { IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import type { SessionFailure, SessionReport } from '../../store/storage/session.ts';
import { useActions, useApp, useSay, useWords } from '../shared/app-context.ts';
import { FindingCounts } from '../shared/finding-counts.tsx';
import { ConfirmLater } from './confirm-later.tsx';
import styles from './intake.module.css';
import { PasswordForm } from './password-form.tsx';

const selectFailures = (state: AppStoreState): readonly SessionFailure[] => state.failures;

const selectIsReading = ({ intake }: AppStoreState): boolean => intake?.isActive === true;

type Result = SessionReport | SessionFailure;

const ROW_HEIGHT = 40;

export function ResultList(): ReactNode {
  const words = useWords();
  const reports = useApp(batchOf);
  const failures = useApp(selectFailures);
  const isReading = useApp(selectIsReading);
  const { clearSession, enterSession, setScreen } = useActions();
  const [isClearing, setClearing] = useState(false);
  const results = useMemo(() => listResults([...reports.values()], failures), [reports, failures]);
  if (results.length === 0) return <p className={styles.empty}>{words.results.empty}</p>;
  return (
    <section className={styles.results} aria-label={words.results.heading}>
      <div className={styles.resultsHead}>
        <h2>{words.results.heading}</h2>
        <span className={styles.grow} />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          title={words.sessions.beginText}
          disabled={isReading}
          onClick={() => void enterSession(null)}
        >
          {words.sessions.begin}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => setClearing(true)}
        >
          {words.results.clear}
        </Button>
        {reports.size > 0 && (
          <Button
            rightSection={<IconArrowRight size={17} aria-hidden />}
            onClick={() => setScreen('review')}
          >
            {words.results.next(reports.size)}
          </Button>
        )}
      </div>
      <VirtualResults results={results} />
      {isClearing && (
        <ConfirmLater
          title={words.results.clearTitle}
          text={words.results.clearText}
          confirm={words.results.clearYes}
          isLosing
          onConfirm={() => {
            clearSession();
            setClearing(false);
          }}
          onClose={() => setClearing(false)}
        />
      )}
    </section>
  );
}

/** What needs a look first: files without a report, then those given twice; the reports' own troubles last. */
function listResults(
  reports: readonly SessionReport[],
  failures: readonly SessionFailure[],
): readonly Result[] {
  const fresh = sortByOrder(failures.filter(({ isImported }) => isImported !== true));
  return [
    ...fresh.filter(({ code }) => code !== 'duplicate'),
    ...fresh.filter(({ code }) => code === 'duplicate'),
    ...sortByOrder(reports),
    ...sortByOrder(failures.filter(({ isImported }) => isImported === true)),
  ];
}

/** Heights are measured, and stay with the row when others come or go above it. */
function keyOf(result: Result): string {
  return 'record' in result ? result.record.id : `failure ${result.order}`;
}

function VirtualResults({ results }: { readonly results: readonly Result[] }): ReactNode {
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: results.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    getItemKey: useCallback(
      (index: number) => {
        const result = results[index];
        return result === undefined ? index : keyOf(result);
      },
      [results],
    ),
  });
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      tabIndex={0}
      role="group"
      aria-label={words.results.heading}
    >
      <ul className={styles.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const result = results[row.index];
          return (
            <li
              key={row.key}
              data-index={row.index}
              ref={rows.measureElement}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              {result !== undefined &&
                ('record' in result ? <Found report={result} /> : <Failed failure={result} />)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Found({ report: { record } }: { readonly report: SessionReport }): ReactNode {
  const words = useWords();
  const { openReport, setScreen } = useActions();
  const open = (): void => {
    void openReport(record.id);
    setScreen('review');
  };
  return (
    <button type="button" className={styles.found} onClick={open}>
      <span className={styles.agency}>{record.agency ?? words.results.unknownAgency}</span>
      <span className={styles.year}>{record.year ?? words.results.unknownYear}</span>
      <FindingCounts counts={record.open} />
      <span className={styles.file}>{record.source.name}</span>
    </button>
  );
}

const selectLocked = (state: AppStoreState): ReadonlyMap<number, unknown> => state.locked;

function Failed({ failure }: { readonly failure: SessionFailure }): ReactNode {
  const words = useWords();
  const say = useSay();
  const { dismissFailure } = useActions();
  const isLocked = useApp(selectLocked).has(failure.order);
  const label = words.results.dismiss(failure.name);
  const dismiss = (event: MouseEvent<HTMLButtonElement>): void => {
    // The button goes with its row: the keyboard stays in the list.
    event.currentTarget.closest<HTMLElement>('[role=group]')?.focus();
    dismissFailure(failure.order);
  };
  return (
    <div className={styles.failure} data-code={failure.code}>
      <span className={styles.cross} aria-hidden>
        {failure.code === 'duplicate' ? '=' : '!'}
      </span>
      <span className={styles.sentence}>{say(failure.message)}</span>
      {isLocked && <PasswordForm order={failure.order} name={failure.name} />}
      <CloseButton
        size="sm"
        className={styles.dismiss}
        aria-label={label}
        title={label}
        onClick={dismiss}
      />
    </div>
  );
}
