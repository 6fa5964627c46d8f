/** A document without pages: its paragraphs and tables as the author ordered them. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Document } from '../../document/document.ts';
import type { Place } from '../../lib/place.ts';
import type { PlaceIndex } from '../../report/place-index.ts';
import { figuresAt } from '../../report/place-index.ts';
import type { Lights } from './lights.ts';
import { SourceText } from './source-text.tsx';
import { itemsOf } from './source-items.ts';
import type { SourceItem } from './source-items.ts';
import styles from './source.module.css';
import { useShowPlace } from './use-show-place.ts';

interface Props {
  readonly document: Document;
  readonly index: PlaceIndex;
  readonly lights: Lights;
  /** What to bring into sight. */
  readonly target: Place;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Pixels, before a piece is measured. */
const LINE_HEIGHT = 24;

const NOTHING = '\u00a0';

export function FlowView({ document, index, lights, target, scroller }: Props): ReactNode {
  const items = useMemo(() => itemsOf(document), [document]);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (number) => estimateHeight(items[number]),
    overscan: 4,
  });
  useShowPlace({
    target,
    scroller,
    scrollToPiece(span) {
      const number = items.findIndex((item) => holds(item, span));
      if (number >= 0) rows.scrollToIndex(number, { align: 'center' });
    },
  });
  return (
    <div className={styles.flow} data-paper style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index: number, start }) => {
        const item = items[number];
        return item === undefined ? null : (
          <div
            key={number}
            ref={rows.measureElement}
            data-index={number}
            className={styles.slot}
            style={{ transform: `translateY(${start}px)` }}
          >
            <FlowItem item={item} index={index} lights={lights} />
          </div>
        );
      })}
    </div>
  );
}

function estimateHeight(item: SourceItem | undefined): number {
  if (item === undefined) return 0;
  return item.kind === 'rows' ? item.rows.length * LINE_HEIGHT : LINE_HEIGHT;
}

function holds(item: SourceItem, { block, cell }: Place[number]): boolean {
  if (item.block !== block) return false;
  return (
    item.kind === 'paragraph' ||
    item.rows.some((row) => row.some((each) => each.kind === 'cell' && each.number === cell))
  );
}

interface ItemProps {
  readonly item: SourceItem;
  readonly index: PlaceIndex;
  readonly lights: Lights;
}

const FlowItem = memo(function FlowItem({ item, index, lights }: ItemProps): ReactNode {
  const { block } = item;
  if (item.kind === 'paragraph') {
    const figures = figuresAt(index, { block, cell: null });
    return (
      <p className={styles.line}>
        <SourceText text={item.text} figures={figures} lights={lights} />
      </p>
    );
  }
  return (
    <table className={styles.table} data-cut={item.isCut || undefined}>
      <tbody>
        {item.rows.map((row, number) => (
          <tr key={number}>
            {row.map((each, position) =>
              each.kind === 'gap' ? (
                <td key={position}>{NOTHING}</td>
              ) : (
                <td
                  key={position}
                  rowSpan={each.cell.rowSpan}
                  colSpan={each.cell.columnSpan}
                  data-figure={
                    figuresAt(index, { block, cell: each.number }).length > 0 || undefined
                  }
                >
                  <SourceText
                    text={each.cell.text}
                    figures={figuresAt(index, { block, cell: each.number })}
                    lights={lights}
                  />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
