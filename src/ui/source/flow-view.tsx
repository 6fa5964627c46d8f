/** A document without pages: its paragraphs, tables and pictures as the author ordered them. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Document } from '../../document/document.ts';
import type { Place } from '../../lib/place.ts';
import type { PlaceIndex } from '../../report/place-index.ts';
import { figuresAt } from '../../report/place-index.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import type { Lights } from './lights.ts';
import { PageSheet } from './page-sheet.tsx';
import { standsOn, useShownSheets } from './sheets/use-shown-sheets.ts';
import type { ShownSheet } from './sheets/use-shown-sheets.ts';
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
  /** Pixels of the paper. */
  readonly width: number;
  /** Of pictures; text stays as wide as the paper. */
  readonly zoom: number;
}

/** Pixels, before a piece is measured. */
const LINE_HEIGHT = 24;
/** Pixels left and right of a picture together, as beside tables. */
const BESIDE = 16;
/** As the style sheet has it; a narrower pane scrolls. */
const NARROWEST = 360;

const NOTHING = '\u00a0';

export function FlowView(props: Props): ReactNode {
  const { document, index, lights, target, scroller, zoom } = props;
  const wide = (Math.max(props.width, NARROWEST) - BESIDE) * zoom;
  const sheets = useShownSheets(document, index);
  const items = useMemo(
    () => itemsOf(document, (number) => (sheets[number]?.sheet ?? null) !== null),
    [document, sheets],
  );
  const sizeOf = (item: SourceItem | undefined): number =>
    item?.kind === 'sheet' ? heightOf(sheets[item.number], wide) : estimateHeight(item);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    // What is at hand comes late, and then stands where text stood.
    getItemKey: (number) => `${items.length}/${number}/${items[number]?.kind}`,
    estimateSize: (number) => sizeOf(items[number]),
    overscan: 4,
  });
  useShowPlace({
    target,
    scroller,
    drawn: useMemo(() => ({ items, zoom }), [items, zoom]),
    scrollToPiece(span) {
      const number = items.findIndex((item) => holds(item, span, sheets));
      if (number >= 0) rows.scrollToIndex(number, { align: 'center' });
    },
  });
  return (
    <div className={styles.flow} data-paper style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index: number, start, key }) => {
        const item = items[number];
        return item === undefined ? null : (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={number}
            className={styles.slot}
            style={{ transform: `translateY(${start}px)` }}
          >
            {item.kind === 'sheet' ? (
              <SheetItem
                number={item.number}
                shown={sheets[item.number]}
                lights={lights}
                width={wide}
              />
            ) : (
              <FlowItem item={item} index={index} lights={lights} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function estimateHeight(item: TextItem | undefined): number {
  if (item === undefined) return 0;
  return item.kind === 'rows' ? item.rows.length * LINE_HEIGHT : LINE_HEIGHT;
}

function heightOf(shown: ShownSheet | undefined, width: number): number {
  return shown === undefined ? 0 : (width * shown.size.height) / shown.size.width;
}

function holds(item: SourceItem, span: Place[number], sheets: readonly ShownSheet[]): boolean {
  const { block, cell } = span;
  if (item.kind === 'sheet') {
    const shown = sheets[item.number];
    return shown !== undefined && standsOn(shown, span);
  }
  if (item.block !== block) return false;
  return (
    item.kind === 'paragraph' ||
    item.rows.some((row) => row.some((each) => each.kind === 'cell' && each.number === cell))
  );
}

interface SheetProps {
  readonly number: number;
  readonly shown: ShownSheet | undefined;
  readonly lights: Lights;
  readonly width: number;
}

function SheetItem({ number, shown, lights, width }: SheetProps): ReactNode {
  const { source: words } = useDeskWords();
  if (shown === undefined) return null;
  const { size, pieces, figures, sheet } = shown;
  return (
    <div className={styles.among}>
      <PageSheet
        {...{ number, width, pieces, figures, lights, sheet }}
        page={size}
        drawing={null}
        name={words.picture(number + 1)}
      />
    </div>
  );
}

type TextItem = Exclude<SourceItem, { readonly kind: 'sheet' }>;

interface ItemProps {
  readonly item: TextItem;
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
