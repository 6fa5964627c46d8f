/** One page: drawn by pdf.js, or its pieces of text in their boxes; over it a frame for each figure. */
import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { PageSize } from '../../document/document.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import type { PdfDrawing } from './draw-pdf.ts';
import { boxAround, fitText } from './pages/fit-text.ts';
import type { Lights } from './lights.ts';
import type { PageFigure, PagePiece, Rect } from './pages/page-pieces.ts';
import styles from './source.module.css';

interface Props {
  /** From 0. */
  readonly number: number;
  readonly page: PageSize;
  /** Pixels. */
  readonly width: number;
  readonly pieces: readonly PagePiece[];
  readonly figures: readonly PageFigure[];
  readonly lights: Lights;
  readonly drawing: PdfDrawing | null;
  /** The address of its picture as it was set straight and read, which is shown before all else. */
  readonly sheet: string | null;
  readonly name: string;
}

export function PageSheet(props: Props): ReactNode {
  const { number, page, width, pieces, figures, lights, drawing, sheet, name } = props;
  const words = useDeskWords();
  const [broken, setBroken] = useState<PdfDrawing | null>(null);
  const isBroken = drawing !== null && broken === drawing;
  const place = ([x, y, wide, high]: Rect): CSSProperties => ({
    left: `${(x / page.width) * 100}%`,
    top: `${(y / page.height) * 100}%`,
    width: `${(wide / page.width) * 100}%`,
    height: `${(high / page.height) * 100}%`,
  });
  return (
    <div
      className={styles.page}
      data-paper
      style={{ width, height: (width * page.height) / page.width }}
    >
      {isBroken && sheet === null && (
        <p className={styles.pageNote} role="status">
          {words.source.pageRedrawn}
        </p>
      )}
      {sheet !== null ? (
        <img className={styles.canvas} src={sheet} alt={name} />
      ) : drawing === null || isBroken ? (
        pieces.map((piece) => (
          <TextBox
            key={`${piece.block}/${piece.cell ?? ''}`}
            piece={piece}
            place={place}
            zoom={width / page.width}
          />
        ))
      ) : (
        <DrawnPage {...{ number, width, drawing, name }} onBroken={setBroken} />
      )}
      {figures.flatMap(({ cell, text, rects }) =>
        rects.map((rect, part) => (
          <button
            key={`${cell}/${part}`}
            type="button"
            tabIndex={-1}
            className={styles.frame}
            style={place(rect)}
            data-partner={cell}
            data-target={lights.target === cell || undefined}
            data-chosen={lights.chosen.has(cell) || undefined}
            aria-current={lights.selected === cell ? 'true' : undefined}
            aria-label={`${text} ${lights.nameOf(cell)}`}
            title={lights.nameOf(cell)}
          />
        )),
      )}
    </div>
  );
}

interface DrawnPageProps {
  readonly number: number;
  readonly width: number;
  readonly drawing: PdfDrawing;
  readonly name: string;
  readonly onBroken: (drawing: PdfDrawing) => void;
}

function DrawnPage({ number, width, drawing, name, onBroken }: DrawnPageProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      canvas.current === null
        ? undefined
        : drawing.draw({
            page: number,
            canvas: canvas.current,
            width: width * window.devicePixelRatio,
            onBroken: () => onBroken(drawing),
          }),
    [drawing, number, width, onBroken],
  );
  return <canvas ref={canvas} role="img" aria-label={name} className={styles.canvas} />;
}

interface TextBoxProps {
  readonly piece: PagePiece;
  readonly place: (rect: Rect) => CSSProperties;
  /** Pixels of a page unit. */
  readonly zoom: number;
}

function TextBox({ piece, place, zoom }: TextBoxProps): ReactNode {
  if (piece.rects.length === 0) return null;
  const box = boxAround(piece.rects);
  return (
    <div
      className={styles.box}
      data-cell-box={piece.cell !== null || undefined}
      style={{ ...place(box), fontSize: fitText(piece.text, box) * zoom }}
    >
      {piece.text}
    </div>
  );
}
