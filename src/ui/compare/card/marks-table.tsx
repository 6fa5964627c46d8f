/** The figures of a chart as a table, with small bars in its cells where it ranks; thousands of rows scroll. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Shown, ShownTable, TableValue } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { SkippedRows } from '../../shared/rows/skipped-rows.tsx';
import { useScroller } from '../../shared/rows/use-scroller.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import styles from './card.module.css';
import { MarksRow } from './marks-row.tsx';
import { useMarkKeys } from './use-mark-keys.ts';

const ROW = 28;
/** Pixels, as in the style sheet: what of them is seen. */
const BOX = 560;

interface Props {
  readonly shown: Shown<unknown>;
}

export function MarksTable({ shown }: Props): ReactNode {
  const words = useCompareWords().card;
  const table = useMemo(() => shown.table(), [shown]);
  const markOf = useMemo(() => new Map(shown.marks.map((mark) => [mark.id, mark])), [shown]);
  const { heads, rows } = table;
  const [scroller, scrollerRef] = useScroller();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    initialRect: { width: 0, height: BOX },
    overscan: 8,
  });
  const walked = useMemo(
    () => rows.flatMap(({ mark }) => (mark === null ? [] : (markOf.get(mark) ?? []))),
    [rows, markOf],
  );
  const onKeyDown = useMarkKeys(walked, (index) => {
    const id = walked[index]?.id;
    virtual.scrollToIndex(rows.findIndex(({ mark }) => mark === id));
    requestAnimationFrame(() => {
      scroller?.querySelector<HTMLElement>(`[data-unit="${id}"]`)?.focus();
    });
  });
  const largest = useMemo(
    () => heads.map((_head, nth) => Math.max(0, ...rows.map(({ values }) => sizeOf(values[nth])))),
    [heads, rows],
  );
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={scrollerRef}
      className={styles.tableBox}
      data-home
      tabIndex={0}
      role="region"
      aria-label={words.data}
    >
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <Heads heads={heads} />
        <tbody>
          <SkippedRows height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <MarksRow
                  key={index}
                  row={row}
                  table={table}
                  mark={row.mark === null ? undefined : markOf.get(row.mark)}
                  largest={largest}
                  onKeyDown={onKeyDown}
                />
              )
            );
          })}
          <SkippedRows height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

function Heads({ heads }: Pick<ShownTable, 'heads'>): ReactNode {
  const { out } = useCompareWords();
  const say = useSay();
  return (
    <thead>
      <tr>
        {heads.map(({ words, kind }, nth) => (
          <th key={nth} scope="col" data-kind={kind}>
            {say(words)}
          </th>
        ))}
        <th scope="col">{out.state}</th>
      </tr>
    </thead>
  );
}

function sizeOf(value: TableValue | undefined): number {
  return typeof value === 'number' ? Math.abs(value) : 0;
}
