/** The ranking as a table with small bars in its cells; thousands of rows scroll. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { nameMeasure, printValue } from '../../../store/comparisons.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { casesOf } from './draw-ranked.ts';
import { printInterval } from './print-interval.ts';
import { ranksOf } from './ranks-of.ts';
import styles from './ranked.module.css';
import type { Shown } from './shown-ranking.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import { useOpenMark } from './use-open-mark.ts';

const ROW = 28;

export function RankedTable({ shown }: { readonly shown: Shown }): ReactNode {
  const words = useCompareWords();
  const say = useSay();
  const { marks, query, ranked } = shown;
  const isRate = query.measure.kind === 'rate';
  const ranks = useMemo(() => ranksOf(ranked), [ranked]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: marks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const onKeyDown = useMarkKeys(marks, (index) => {
    rows.scrollToIndex(index);
    const id = marks[index]?.record.id;
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-unit="${id}"]`)?.focus();
    });
  });
  const largest = Math.max(...marks.map(({ measured }) => Math.abs(measured.value)), 0);
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={scroller}
      className={styles.tableBox}
      tabIndex={0}
      role="region"
      aria-label={words.charts.table}
    >
      <table className={styles.table} aria-rowcount={marks.length + 1}>
        <thead>
          <tr>
            <th scope="col">{words.out.rank}</th>
            <th scope="col">{words.charts.agency}</th>
            <th scope="col">{say(nameMeasure(query.measure))}</th>
            {isRate && <th scope="col">{words.ranked.cases}</th>}
            {isRate && <th scope="col">{words.ranked.interval}</th>}
          </tr>
        </thead>
        <tbody>
          <Space height={before} />
          {items.map(({ index }) => {
            const unit = marks[index];
            return (
              unit !== undefined && (
                <Row
                  key={unit.record.id}
                  unit={unit}
                  query={query}
                  onKeyDown={onKeyDown}
                  rank={ranks[index] ?? null}
                  share={largest === 0 ? 0 : Math.abs(unit.measured.value) / largest}
                />
              )
            );
          })}
          <Space height={after} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ height }: { readonly height: number }): ReactNode {
  return height > 0 && <tr aria-hidden style={{ height }} />;
}

interface RowProps {
  readonly unit: Shown['marks'][0];
  readonly query: Shown['query'];
  /** null = not ranked. */
  readonly rank: number | null;
  readonly share: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ unit, query, rank, share, onKeyDown }: RowProps): ReactNode {
  const words = useCompareWords();
  const { mark } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const open = useOpenMark();
  const { name, measured, record } = unit;
  const isRate = query.measure.kind === 'rate';
  return (
    <tr data-current={record.id === mark || undefined} data-few={measured.isTooFew || undefined}>
      <td>{rank ?? words.ranked.tooFew}</td>
      <td>
        <button
          type="button"
          className={styles.link}
          data-unit={record.id}
          onFocus={() => goInComparison({ mark: record.id })}
          onKeyDown={onKeyDown}
          onClick={() => void open(unit)}
        >
          {name}
        </button>
        {measured.marked.length > 0 && (
          <span className={styles.mark} title={words.charts.marked}>
            ⚠<span className={styles.hidden}>{words.charts.marked}</span>
          </span>
        )}
      </td>
      <td className={styles.figure}>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} aria-hidden />
        <span>{printValue(query.measure, measured.value)}</span>
      </td>
      {isRate && <td>{casesOf(unit)}</td>}
      {isRate && <td>{measured.interval === null ? '' : printInterval(measured.interval)}</td>}
    </tr>
  );
}
