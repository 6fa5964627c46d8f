/** The heat table on the page: a real table, sorted by its heads, walked cell by cell. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { nextOrder, totalWords } from '../../../store/comparisons.ts';
import type { HeatFigures, HeatOrder } from '../../../store/comparisons.ts';
import { useReadState, useSay } from '../../shared/app-context.ts';
import { SkippedRows } from '../../shared/rows/skipped-rows.tsx';
import { useScroller } from '../../shared/rows/use-scroller.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { useGridKeys } from '../parts/use-grid-keys.ts';
import { usePalette } from '../parts/use-palette.ts';
import { useWidth } from '../parts/use-width.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import type { ViewProps } from '../scene/view.ts';
import { drawLegend } from './draw-legend.ts';
import { HeatRowLine } from './heat-row.tsx';
import { printHeat } from './heat-words.ts';
import styles from './heat.module.css';

const ROW = 28;
/** Longer tables scroll in themselves, and only what is seen of them is drawn. */
const MOST_ROWS = 60;
/** Pixels, as in the style sheet: what of a long one is seen. */
const BOX = 620;

export function HeatBody({ shown, query }: ViewProps<HeatFigures>): ReactNode {
  const { card } = useCompareWords();
  const { rows, columns, nOf } = shown.figures;
  const table = useRef<HTMLTableElement>(null);
  const [scroller, scrollerRef] = useScroller();
  const isLong = rows.length > MOST_ROWS;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    initialRect: { width: 0, height: BOX },
    overscan: 5,
    enabled: isLong,
  });
  const marks = useMemo(() => rows.map(({ cells }) => cells.map(({ mark }) => mark)), [rows]);
  const keys = useGridKeys({
    box: table,
    marks,
    ...(isLong ? { scrollTo: (row: number) => virtual.scrollToIndex(row) } : {}),
  });
  const items = virtual.getVirtualItems();
  const drawn = isLong ? items.map(({ index }) => index) : rows.map((_, nth) => nth);
  const above = items[0]?.start ?? 0;
  const below = isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <>
      <div ref={scrollerRef} className={styles.box} data-long={isLong || undefined}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
        <table
          ref={table}
          className={styles.table}
          role="grid"
          tabIndex={-1}
          aria-label={card.grid}
          aria-rowcount={rows.length + 2}
          aria-describedby="read-out"
          onKeyDown={keys.onKeyDown}
          onPointerMove={keys.onPointerMove}
          onClick={keys.onClick}
        >
          <HeatHeads figures={shown.figures} />
          <tbody>
            <TotalLine figures={shown.figures} />
            {isLong && <SkippedRows height={above} />}
            {drawn.map((nth) => {
              const row = rows[nth];
              return (
                row !== undefined && (
                  <HeatRowLine
                    key={nth}
                    row={row}
                    nth={nth}
                    columns={columns}
                    nOf={nOf}
                    isPinned={query.pinned.has(row.name)}
                    tab={keys.at.row === nth ? keys.at.column : null}
                  />
                )
              );
            })}
            <SkippedRows height={below} />
          </tbody>
        </table>
      </div>
      <Legend />
    </>
  );
}

function HeatHeads({
  figures: { columns, order, nOf },
}: {
  readonly figures: HeatFigures;
}): ReactNode {
  const { out } = useCompareWords();
  const say = useSay();
  return (
    <thead>
      <tr>
        <SortHead order={order} by={null}>
          {out.unit}
        </SortHead>
        {nOf >= 0 && (
          <th scope="col" className={styles.n}>
            n
          </th>
        )}
        {columns.map(({ id, words }) => (
          <SortHead key={id} order={order} by={id}>
            {say(words)}
          </SortHead>
        ))}
      </tr>
    </thead>
  );
}

function SortHead({
  order,
  by,
  children,
}: {
  readonly order: HeatOrder;
  readonly by: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const read = useReadState();
  const isBy = order.by === by;
  const sorted = isBy ? (order.isUp ? 'ascending' : 'descending') : undefined;
  return (
    <th scope="col" aria-sort={sorted} data-by={isBy || undefined}>
      <button
        type="button"
        onClick={() => {
          const { compared, goInComparison } = read();
          goInComparison({ orders: { ...compared.orders, heat: nextOrder(order, by) } });
        }}
      >
        {children}
        {isBy && <span aria-hidden>{order.isUp ? ' ↑' : ' ↓'}</span>}
      </button>
    </th>
  );
}

function TotalLine({
  figures: { columns, added, nOf },
}: {
  readonly figures: HeatFigures;
}): ReactNode {
  const { card } = useCompareWords();
  const say = useSay();
  return (
    <tr className={styles.total}>
      <th scope="row">{say(totalWords(added))}</th>
      {nOf >= 0 && <td>{columns[nOf]?.total.of?.toLocaleString('en-US')}</td>}
      {columns.map(({ id, measure, total: { value, isMarked } }) => (
        <td key={id}>
          {isMarked && (
            <span className={styles.warning} role="img" aria-label={card.marked}>
              ⚠
            </span>
          )}
          {value === null ? '—' : printHeat(measure, value)}
        </td>
      ))}
    </tr>
  );
}

function Legend(): ReactNode {
  const say = useSay();
  const palette = usePalette();
  const [box, width] = useWidth();
  const { shapes, height } = drawLegend({ palette, say, width }, 0);
  return (
    <div ref={box} className={styles.legend}>
      <svg width={width} height={height}>
        <SceneShapes shapes={shapes} />
      </svg>
    </div>
  );
}
