/** The reports of the session, to be searched, filtered and sorted; thousands scroll smoothly. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useDrawnBehind } from '../../shared/turns/use-drawn-behind.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { ChosenBar } from '../together/chosen-bar.tsx';
import { ListTools } from './list-tools.tsx';
import { ReportItem } from './report-item.tsx';
import styles from './report-list.module.css';
import { useListedReports } from './use-listed-reports.ts';
import type { ListedReports } from './use-listed-reports.ts';

const selectOpenId = (state: AppStoreState): string | null => state.open?.id ?? null;

const selectChecked = (state: AppStoreState): ReadonlySet<string> => state.checked;

/** With a name of one line; longer ones are measured. */
const ITEM_HEIGHT = 56;

interface Props {
  /** One was chosen by a click, not passed by an arrow key. */
  readonly onChosen?: (() => void) | undefined;
}

/** To put thousands in order and measure them takes long: the desk beside them is drawn first. */
export function ReportList(props: Props): ReactNode {
  const words = useDeskWords();
  const isDue = useDrawnBehind(true, false);
  return (
    <section className={styles.list} data-pane="list" aria-label={words.list.heading}>
      {isDue && <OrderedList {...props} />}
    </section>
  );
}

function OrderedList({ onChosen }: Props): ReactNode {
  const list = useListedReports();
  return list !== null && <Lines list={list} onChosen={onChosen} />;
}

interface LinesProps extends Props {
  readonly list: ListedReports;
}

function Lines({ list, onChosen }: LinesProps): ReactNode {
  const words = useDeskWords();
  const openId = useApp(selectOpenId);
  const checked = useApp(selectChecked);
  const { openReport } = useActions();
  const { reports } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const getItemKey = useCallback((index: number) => reports[index]?.record.id ?? index, [reports]);
  const rows = useVirtualizer({
    count: reports.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ITEM_HEIGHT,
    // A height goes with its report when the list is sorted anew.
    getItemKey,
    overscan: 8,
  });
  /** Up and down move through the list and open as they go. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = reports.findIndex(({ record }) => record.id === openId) + step;
    const next = reports[index];
    if (next === undefined) return;
    rows.scrollToIndex(index);
    void openReport(next.record.id);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus();
    });
  };
  return (
    <>
      <ListTools list={list} checked={checked} />
      <div ref={scroller} className={styles.scroller}>
        {reports.length === 0 && <p className={styles.none}>{words.list.none}</p>}
        <ul className={styles.items} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const report = reports[row.index];
            if (report === undefined) return null;
            return (
              <li
                key={report.record.id}
                ref={rows.measureElement}
                data-index={row.index}
                className={styles.slot}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <ReportItem
                  report={report}
                  isOpen={report.record.id === openId}
                  isChecked={checked.has(report.record.id)}
                  onKeyDown={onKeyDown}
                  onOpen={() => {
                    void openReport(report.record.id);
                    onChosen?.();
                  }}
                />
              </li>
            );
          })}
        </ul>
      </div>
      {checked.size > 0 && (
        <ChosenBar checked={checked} listed={reports.map(({ record }) => record.id)} />
      )}
    </>
  );
}
