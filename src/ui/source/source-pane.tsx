/** The original of the open report beside its tables: the selected cell's print is shown in it. */
import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Document } from '../../document/document.ts';
import { nameCell } from '../../form/name-cell.ts';
import type { Place } from '../../lib/place.ts';
import { indexPlaces } from '../../report/place-index.ts';
import type { AppState, AppStoreState, OpenReport, Selection } from '../../store/app-state.ts';
import { useApp, useSay } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import { AskForOriginal } from './ask-for-original.tsx';
import { findTarget } from './find-target.ts';
import { FlowView } from './flow-view.tsx';
import type { Lights } from './lights.ts';
import { PageView } from './page-view.tsx';
import { useSheets } from './sheets/sheets-context.tsx';
import styles from './source.module.css';
import { useFigureKeys } from './use-figure-keys.ts';
import { usePdf } from './use-pdf.ts';
import type { PdfState } from './use-pdf.ts';
import { useWidth } from './use-width.ts';

const selectSelection = (state: AppStoreState): Selection => state.selection;
const selectOriginals = (state: AppStoreState): AppState['originals'] => state.originals;

interface Props {
  readonly open: OpenReport;
  /** Grows when the pane is asked for by key: the focus then goes to the figure. */
  readonly asked: number;
  /** Absent where it is left by going elsewhere. */
  readonly onHide?: () => void;
}

export function SourcePane({ open, asked, onHide }: Props): ReactNode {
  const words = useDeskWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const lights = useLights(open);
  const target = useMemo<Place>(
    () => (lights.target === null ? [] : (open.reading.cells[lights.target]?.place ?? [])),
    [lights.target, open.reading],
  );
  const { document } = open;
  const original = useApp(selectOriginals).get(open.report.source.sha256);
  const pdf = usePdf(open.report.source, original !== undefined);
  const isStraightened = useSheets().size > 0;
  const hasPages = document?.pages !== undefined;
  const isRedrawn = hasPages && pdf === 'none' && !isStraightened;
  const isPrinted = lights.target === lights.selected;
  const notes = [
    // Without the document nobody knows what it prints.
    isPrinted || document === null
      ? ''
      : words.source[lights.target === null ? 'lost' : 'notPrinted'],
    isRedrawn ? words.source.redrawn : '',
    typeof pdf === 'object' && original === 'visit' ? words.source.notKept : '',
  ].filter((note) => note !== '');
  useFocusOnFigure(scroller, asked);
  const keys = useFigureKeys(scroller);
  return (
    <section className={styles.pane} data-pane="source" aria-label={words.source.heading}>
      <div className={styles.head}>
        <h2>{words.source.heading}</h2>
        <span className={styles.name} title={open.report.source.name}>
          {open.report.source.name}
        </span>
        {isStraightened && <span className={styles.straight}>{words.seen.straightened}</span>}
        {(hasPages || isStraightened) && <ZoomButtons zoom={zoom} onZoom={setZoom} />}
        {onHide !== undefined && (
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={words.source.hide}
            title={words.source.hide}
            onClick={onHide}
          >
            <IconLayoutSidebarRightCollapse size={17} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {notes.length > 0 && (
        <p className={styles.note} role="status">
          {notes.join(' ')}
        </p>
      )}
      {(document === null || (isRedrawn && open.report.source.format === 'pdf')) && (
        <AskForOriginal source={open.report.source} isShown={document !== null} />
      )}
      {document !== null && (
        <div
          ref={scroller}
          className={styles.scroller}
          role="group"
          tabIndex={0}
          data-home
          aria-label={words.source.keys}
          {...keys}
        >
          <View key={open.id} {...{ open, document, lights, target, scroller, pdf, zoom }} />
        </div>
      )}
    </section>
  );
}

interface ViewProps {
  readonly open: OpenReport;
  readonly document: Document;
  readonly lights: Lights;
  readonly target: Place;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly pdf: PdfState;
  readonly zoom: number;
}

function View({ open, document, lights, target, scroller, pdf, zoom }: ViewProps): ReactNode {
  const index = useMemo(() => indexPlaces(open.reading), [open.reading]);
  const width = useWidth(scroller);
  const shown = { document, index, lights, target, scroller };
  if (document.pages === undefined)
    return <FlowView {...shown} width={width - MARGIN} zoom={zoom} />;
  if (pdf === 'opening' || width === 0) return null;
  const drawing = pdf === 'none' ? null : pdf;
  return <PageView {...shown} drawing={drawing} width={Math.round((width - MARGIN) * zoom)} />;
}

/** Pixels left and right of a page together. */
const MARGIN = 16;

function useLights(open: OpenReport): Lights {
  const words = useDeskWords();
  const say = useSay();
  const { cell, finding } = useApp(selectSelection);
  const { reading, findings } = open;
  return useMemo(
    () => ({
      selected: cell,
      target: cell === null ? null : findTarget(reading, cell),
      chosen: new Set(finding === null ? [] : findings[finding]?.cells),
      nameOf: (id) => say(nameCell(reading, id)),
      blankOf: words.source.blank,
    }),
    // `say` is made anew each time; it changes with the words.
    // oxlint-disable-next-line react/exhaustive-deps
    [cell, finding, findings, reading, words],
  );
}

/** After the pane was asked for by key; it may have to be drawn and scrolled first. */
function useFocusOnFigure(scroller: RefObject<HTMLDivElement | null>, asked: number): void {
  useEffect(() => {
    if (asked === 0) return undefined;
    const timer = setTimeout(() => {
      const figure = scroller.current?.querySelector<HTMLElement>('[data-target]');
      (figure ?? scroller.current)?.focus({ preventScroll: true });
    }, FOCUS_DELAY);
    return () => clearTimeout(timer);
  }, [scroller, asked]);
}

/** Milliseconds; about as many frames as `useShowPlace` takes at most. */
const FOCUS_DELAY = 150;

interface ZoomProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Times the width of the pane. */
const ZOOMS = [1, 1.4, 2, 2.8];

function ZoomButtons({ zoom, onZoom }: ZoomProps): ReactNode {
  const words = useDeskWords();
  const at = ZOOMS.indexOf(zoom);
  const button = (to: number | undefined, label: string, icon: ReactNode): ReactNode => (
    <ActionIcon
      variant="subtle"
      size="sm"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => onZoom(to ?? zoom)}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <>
      {button(ZOOMS[at - 1], words.source.zoomOut, <IconZoomOut size={17} aria-hidden />)}
      {button(ZOOMS[at + 1], words.source.zoomIn, <IconZoomIn size={17} aria-hidden />)}
    </>
  );
}
