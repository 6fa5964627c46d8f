/** A box of the overview: a table whose rows are drawn as far as they are seen, and the one that has the focus. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { SkippedRows } from '../../shared/rows/skipped-rows.tsx';
import { roomAtFirst } from '../../shared/rows/use-scroller.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { HandInFilter } from './hand-in-bar.tsx';
import styles from './overview.module.css';
import { HeadLine, UnitLine } from './register-lines.tsx';
import type { BoxLine } from './unit-rows.ts';
import type { Place } from './walk-cells.ts';

interface Props {
  readonly lines: readonly BoxLine[];
  readonly years: readonly number[];
  readonly year: number;
  readonly filter: HandInFilter | null;
  readonly scroller: HTMLElement | null;
  /** The cell in all boxes that takes the focus. */
  readonly place: Place;
  /** A key was pressed on a cell. */
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
  /** Around all boxes. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Pixels, as in the style sheet. */
const ROW = 28;

export function Register(props: Props): ReactNode {
  const { lines, years, year, filter, scroller, place } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const margin = useMargin(body, props);
  const [row, column] = place;
  const focused = lines.findIndex((line) => line.kind === 'unit' && line.at === row);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    initialRect: roomAtFirst(),
    scrollMargin: margin,
    overscan: 4,
    rangeExtractor: useCallback<typeof defaultRangeExtractor>(
      (range) => {
        const drawn = defaultRangeExtractor(range);
        if (focused < 0 || drawn.includes(focused)) return drawn;
        return [...drawn, focused].sort((one, two) => one - two);
      },
      [focused],
    ),
  });
  const items = rows.getVirtualItems();
  const end = rows.getTotalSize();
  return (
    <table aria-rowcount={lines.length + 1}>
      <Head years={years} year={year} />
      <tbody ref={body}>
        {items.map(({ index, start }, at) => {
          const line = lines[index];
          const before = items[at - 1]?.end ?? margin;
          return (
            line !== undefined && (
              <Fragment key={index}>
                <SkippedRows height={start - before} />
                {line.kind === 'head' ? (
                  <HeadLine line={line} index={index} years={years} />
                ) : (
                  <UnitLine
                    line={line}
                    index={index}
                    years={years}
                    year={year}
                    filter={filter}
                    column={index === focused ? column : null}
                    onWalk={props.onWalk}
                  />
                )}
              </Fragment>
            )
          );
        })}
        <SkippedRows height={end - ((items.at(-1)?.end ?? margin) - margin)} />
      </tbody>
    </table>
  );
}

function Head({ years, year }: Pick<Props, 'years' | 'year'>): ReactNode {
  const words = useBatchWords().overview;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.name}>
          {words.unit}
        </th>
        {years.map((each) => (
          <th key={each} scope="col" data-now={each === year || undefined}>
            {each}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Pixels from the top of what scrolls to the first row; it may change where the boxes stand otherwise. */
function useMargin(
  body: RefObject<HTMLElement | null>,
  { scroller, frame }: Pick<Props, 'scroller' | 'frame'>,
): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (frame.current === null || scroller === null) return undefined;
    const watch = new ResizeObserver(() => {
      if (body.current === null) return;
      const top = body.current.getBoundingClientRect().top;
      const { scrollTop } = scroller;
      setMargin(Math.round(top - scroller.getBoundingClientRect().top + scrollTop));
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [body, scroller, frame]);
  return margin;
}
