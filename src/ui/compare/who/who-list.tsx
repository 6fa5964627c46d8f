/** Thousands of units scroll smoothly. */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { roomAtFirst, useScroller } from '../../shared/rows/use-scroller.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { WhoRowView } from './who-row.tsx';
import type { WhoRowProps } from './who-row.tsx';
import type { WhoRow } from './who-rows.ts';
import styles from './who.module.css';

const ROW = 28;

interface Props extends WhoRowProps {
  readonly rows: readonly WhoRow[];
}

export function WhoList({ rows, ...rest }: Props): ReactNode {
  const words = useCompareWords().who;
  const [scroller, scrollerRef] = useScroller();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    initialRect: roomAtFirst(),
    overscan: 10,
  });
  return (
    <div
      ref={scrollerRef}
      className={styles.scroller}
      tabIndex={0}
      role="group"
      aria-label={words.heading}
    >
      {rows.length === 0 && <p className={styles.none}>{words.none}</p>}
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div key={index} className={styles.place} style={{ top: start }}>
                <WhoRowView row={row} {...rest} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
