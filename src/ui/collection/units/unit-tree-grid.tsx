/** The list as a tree: walked by key, dragged by mouse, thousands of lines drawn as far as they are seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CheckedCollection } from '../../../store/app-state.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { givenOf } from './given-of.ts';
import { TreeRow } from './tree-row.tsx';
import styles from './tree.module.css';
import { useTree } from './use-tree.ts';
import { useTreeKeys } from './use-tree-keys.ts';

interface Props {
  readonly collection: CheckedCollection;
  readonly units: readonly Unit[];
  readonly query: string;
}

/** Pixels, as in the style sheet; the head is as high. */
const ROW = 28;

export function UnitTree({ collection, units, query }: Props): ReactNode {
  const words = useBatchWords().unitList;
  const tree = useTree(units, query);
  const { lines, at } = tree;
  const given = useMemo(() => givenOf(collection), [collection]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
    scrollPaddingEnd: ROW, // the head takes the room of one
  });
  const onKeyDown = useTreeKeys({
    ...tree,
    go(to) {
      tree.choose(to);
      rows.scrollToIndex(to);
    },
  });
  const drawn = rows.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === at);
  return (
    <div className={styles.card}>
      <div
        ref={scroller}
        role="treegrid"
        aria-label={words.tree}
        aria-rowcount={lines.length + 1}
        {...(isDrawn ? { 'aria-activedescendant': `unit-line-${at}` } : {})}
        tabIndex={0}
        className={styles.tree}
        // A style that repeats a column no times is none: the columns would stand in each other.
        style={{ ['--years' as string]: Math.max(collection.years.length, 1) }}
        onKeyDown={onKeyDown}
        onClick={({ target }) => tree.click(target)}
      >
        <TreeHead years={collection.years} />
        <div role="rowgroup" className={styles.lines} style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <TreeRow
                key={line.key}
                line={line}
                at={index}
                start={start}
                isChosen={index === at}
                given={given}
              />
            );
          })}
        </div>
      </div>
      {lines.length === 0 && <p className={styles.hint}>{words.none}</p>}
      <p className={styles.keys}>
        {words.keys} · <kbd className={styles.key}>F2</kbd> {words.keyRename} ·{' '}
        <kbd className={styles.key}>Del</kbd> {words.keyRemove}
      </p>
    </div>
  );
}

function TreeHead({ years }: { readonly years: readonly number[] }): ReactNode {
  const words = useBatchWords().unitList;
  return (
    <div role="row" aria-rowindex={1} className={`${styles.line} ${styles.head}`}>
      <span role="columnheader">{words.unit}</span>
      <span role="columnheader" className={styles.kind}>
        {words.kind}
      </span>
      <span role="columnheader" className={styles.otherNames}>
        {words.aliases}
      </span>
      {years.map((year) => (
        <span key={year} role="columnheader" className={styles.given}>
          {year}
        </span>
      ))}
    </div>
  );
}
