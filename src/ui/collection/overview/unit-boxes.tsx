/**
 * Units × years, read down like a register in boxes side by side. Filtering never moves a row: what is not meant
 * is dimmed. Arrow keys walk the cells, Enter opens the report. Thousands of rows are drawn as far as they are seen.
 */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useOneByOne } from '../../shared/turns/use-one-by-one.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { HandInFilter } from './hand-in-bar.tsx';
import styles from './overview.module.css';
import { Register } from './register.tsx';
import { cutBoxes } from './unit-rows.ts';
import type { UnitGroup } from './unit-rows.ts';
import { nextPlace } from './walk-cells.ts';
import type { Place } from './walk-cells.ts';

interface Props {
  readonly groups: readonly UnitGroup[];
  readonly years: readonly number[];
  readonly year: number;
  readonly filter: HandInFilter | null;
  /** What scrolls around the boxes; null = it is not there yet. */
  readonly scroller: HTMLElement | null;
}

const BOXES = 3;
/** Fewer units than this stand in one box. */
const FEW = 12;

export function UnitBoxes({ groups, years, year, filter, scroller }: Props): ReactNode {
  const words = useBatchWords().overview;
  const count = useMemo(() => groups.reduce((sum, { rows }) => sum + rows.length, 0), [groups]);
  const boxes = useMemo(() => cutBoxes(groups, count < FEW ? 1 : BOXES), [groups, count]);
  const frame = useRef<HTMLDivElement>(null);
  const { place, walk } = useWalk(frame, [count, years.length]);
  const drawn = useOneByOne(boxes.length);
  return (
    <div ref={frame} className={styles.boxes} role="group" aria-label={words.matrix}>
      {boxes.map((lines, at) => (
        <div key={at} className={styles.register}>
          {at < drawn && (
            <Register
              lines={lines}
              years={years}
              year={year}
              filter={filter}
              scroller={scroller}
              place={place}
              onWalk={walk}
              frame={frame}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface Walked {
  /** Of the cell that takes the focus; the register that has its row brings it into sight. */
  readonly place: Place;
  readonly walk: (event: KeyboardEvent<HTMLElement>) => void;
}

function useWalk(frame: RefObject<HTMLElement | null>, [rows, columns]: Place): Walked {
  const [kept, setPlace] = useState<Place>([0, columns - 1]);
  const isKeyed = useRef(false);
  const [row, column] = [Math.min(kept[0], rows - 1), Math.min(kept[1], columns - 1)];
  const place = useMemo((): Place => [row, column], [row, column]);
  useLayoutEffect(() => {
    if (!isKeyed.current) return;
    isKeyed.current = false;
    const goal = frame.current?.querySelector<HTMLElement>(`[data-walk="${row},${column}"]`);
    goal?.focus({ preventScroll: true });
    goal?.scrollIntoView({ block: 'nearest' });
  }, [frame, row, column]);
  const walk = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { key, currentTarget, ctrlKey, altKey, metaKey } = event;
      const [fromRow = 0, fromColumn = 0] = (currentTarget.dataset['walk'] ?? '')
        .split(',')
        .map(Number);
      const next = nextPlace(key, [fromRow, fromColumn], [rows, columns]);
      if (next === null || ctrlKey || altKey || metaKey) return;
      event.preventDefault();
      isKeyed.current = true;
      setPlace(next);
    },
    [rows, columns],
  );
  return { place, walk };
}
