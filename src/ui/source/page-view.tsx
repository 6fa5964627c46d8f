/** A document with pages: each as it was laid out, its figures framed. */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode, RefObject } from 'react';
import type { Document } from '../../document/document.ts';
import type { Place } from '../../lib/place.ts';
import type { PlaceIndex } from '../../report/place-index.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import type { PdfDrawing } from './draw-pdf.ts';
import type { Lights } from './lights.ts';
import { PageSheet } from './page-sheet.tsx';
import { standsOn, useShownSheets } from './sheets/use-shown-sheets.ts';
import styles from './source.module.css';
import { useShowPlace } from './use-show-place.ts';

interface Props {
  readonly document: Document;
  readonly index: PlaceIndex;
  readonly lights: Lights;
  readonly target: Place;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** null = drawn from the pieces that were read. */
  readonly drawing: PdfDrawing | null;
  /** Pixels of a page's width. */
  readonly width: number;
}

/** Pixels between pages. */
const GAP = 10;

export function PageView(props: Props): ReactNode {
  const { document, index, lights, target, scroller, drawing, width } = props;
  const { source: words } = useDeskWords();
  const pages = useShownSheets(document, index);
  const heightOf = (number: number): number => {
    const size = pages[number]?.size;
    return size === undefined ? 0 : (width * size.height) / size.width;
  };
  const rows = useVirtualizer({
    count: pages.length,
    getScrollElement: () => scroller.current,
    getItemKey: (number) => `${number}/${width}`,
    estimateSize: heightOf,
    gap: GAP,
    overscan: 1,
  });
  useShowPlace({
    target,
    scroller,
    scrollToPiece(span) {
      const number = pages.findIndex((page) => standsOn(page, span));
      if (number >= 0) rows.scrollToIndex(number, { align: 'center' });
    },
  });
  return (
    <div className={styles.pages} style={{ height: rows.getTotalSize(), width }}>
      {rows.getVirtualItems().map(({ index: number, start, key }) => {
        const page = pages[number];
        return page === undefined ? null : (
          <div key={key} className={styles.slot} style={{ transform: `translateY(${start}px)` }}>
            <PageSheet
              number={number}
              page={page.size}
              width={width}
              pieces={page.pieces}
              figures={page.figures}
              sheet={page.sheet}
              name={words.page(number + 1)}
              lights={lights}
              drawing={drawing}
            />
          </div>
        );
      })}
    </div>
  );
}
