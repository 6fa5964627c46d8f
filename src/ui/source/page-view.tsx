/** A document with pages: each as it was laid out, its figures framed. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Document } from '../../document/document.ts';
import type { Place } from '../../lib/place.ts';
import type { PlaceIndex } from '../../report/place-index.ts';
import type { PdfDrawing } from './draw-pdf.ts';
import type { Lights } from './lights.ts';
import { figuresOfPage, piecesOfPages } from './pages/page-pieces.ts';
import { PageSheet } from './page-sheet.tsx';
import { useSheets } from './sheets/sheets-context.tsx';
import { shownPage } from './sheets/straight-pages.ts';
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
  const pieces = useMemo(() => piecesOfPages(document), [document]);
  const figures = useMemo(() => pieces.map((page) => figuresOfPage(page, index)), [pieces, index]);
  const sheets = useSheets();
  const pages = useMemo(
    () =>
      (document.pages ?? []).map((size, number) =>
        shownPage(
          { size, pieces: pieces[number] ?? [], figures: figures[number] ?? [] },
          sheets.has(number),
        ),
      ),
    [document, pieces, figures, sheets],
  );
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
    scrollToPiece({ block, cell }) {
      const number = pieces.findIndex((page) =>
        page.some((piece) => piece.block === block && piece.cell === cell),
      );
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
              sheet={sheets.get(number) ?? null}
              lights={lights}
              drawing={drawing}
            />
          </div>
        );
      })}
    </div>
  );
}
