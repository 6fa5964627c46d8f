/** Thousands of units scroll smoothly. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';
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
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
  });
  return (
    <div
      ref={scroller}
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
