/** Thousands of results scroll smoothly, in columns; a row of a report leads to it. */
import { CloseButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { isFreshIn } from '../../../store/storage/session.ts';
import type { SessionFailure, SessionReport } from '../../../store/storage/session.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useIsPrinting } from '../../shared/printed/use-is-printing.ts';
import { FindingCounts } from '../../shared/finding-counts.tsx';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import { keyOf } from './list-results.ts';
import type { Result } from './list-results.ts';
import { PasswordForm } from './password-form.tsx';
import styles from './results.module.css';
import { useResultWords } from './use-result-words.ts';

const ROW_HEIGHT = 36;

export function ResultRows({ results }: { readonly results: readonly Result[] }): ReactNode {
  const words = useResultWords();
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
  // On paper all of them, one below the other.
  const drawn = useIsPrinting()
    ? results.map((result, index) => ({ key: keyOf(result), index, start: null }))
    : rows.getVirtualItems();
  return (
    <>
      {/* Each row says by itself what it is. */}
      <div className={styles.columns} data-heads aria-hidden>
        <span>{words.agency}</span>
        <span>{words.year}</span>
        <span>{words.edition}</span>
        <span>{words.result}</span>
        <span>{words.file}</span>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        tabIndex={0}
        role="group"
        aria-label={words.heading}
      >
        <ul className={styles.list} style={{ height: rows.getTotalSize() }}>
          {drawn.map((row) => {
            const result = results[row.index];
            return (
              <li
                key={row.key}
                data-index={row.index}
                ref={rows.measureElement}
                className={styles.row}
                style={row.start === null ? {} : { transform: `translateY(${row.start}px)` }}
              >
                {result !== undefined &&
                  ('record' in result ? <Found report={result} /> : <Failed failure={result} />)}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

const selectFreshFrom = (state: AppStoreState): number | null => state.freshFrom;

function Found({ report }: { readonly report: SessionReport }): ReactNode {
  const words = useResultWords();
  const { record } = report;
  const isFresh = isFreshIn(useApp(selectFreshFrom), report);
  const goToReport = useGoToReport();
  const open = (): void => void goToReport(record.id);
  return (
    <button type="button" className={`${styles.columns} ${styles.found}`} onClick={open}>
      <span className={styles.agency}>
        {record.agency ?? words.unknownAgency}
        {isFresh && <span className={styles.fresh}>{words.fresh}</span>}
      </span>
      <span className={styles.year}>{record.year ?? words.unknownYear}</span>
      <span className={styles.form}>{words.form(record.edition)}</span>
      <Standing record={record} />
      <span className={styles.file} title={record.source.name}>
        {record.source.name}
      </span>
    </button>
  );
}

/** What is open; else what went back, as that is not yet right. */
function Standing({ record: { open, returned } }: Pick<SessionReport, 'record'>): ReactNode {
  const words = useResultWords();
  const isOpen = open.error + open.warning + open.note > 0;
  if (returned > 0 && !isOpen)
    return <span className={styles.returned}>{words.returned(returned)}</span>;
  return <FindingCounts counts={open} />;
}

const selectLocked = (state: AppStoreState): ReadonlyMap<number, unknown> => state.locked;

function Failed({ failure }: { readonly failure: SessionFailure }): ReactNode {
  const words = useResultWords();
  const say = useSay();
  const { dismissFailures } = useActions();
  const isLocked = useApp(selectLocked).has(failure.order);
  const label = words.dismiss(failure.name);
  const dismiss = (event: MouseEvent<HTMLButtonElement>): void => {
    // The button goes with its row: the keyboard stays in the list.
    event.currentTarget.closest<HTMLElement>('[role=group]')?.focus();
    dismissFailures([failure.order]);
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
