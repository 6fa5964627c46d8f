/**
 * Draws the pages of a PDF with pdf.js, loaded when the first is looked at. Nothing is requested
 * from elsewhere: fonts that the file lacks are the system's, their code tables come from our own
 * data.
 */
import '../../engine/fill-in-for-pdf.ts';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startThread } from '../../engine/trusted.ts';
import { isPdfStreamError } from '../../lib/pdf-stream-error.ts';
import type { LoadCMaps } from '../shared/cmaps-context.ts';
// Vite makes the address of the built thread of it.
// oxlint-disable-next-line import/default
import drawWorker from './draw-pdf.worker.ts?worker&url';

export interface PdfSheet {
  /** From 0. */
  readonly page: number;
  readonly canvas: HTMLCanvasElement;
  /** Of the canvas, in device pixels. */
  readonly width: number;
  /** What was drawn is not all that the page holds. */
  readonly onBroken: () => void;
}

export interface PdfDrawing {
  /** @returns stops the drawing */
  readonly draw: (sheet: PdfSheet) => () => void;
  readonly close: () => void;
}

/** Rejects when the file cannot be opened, for want of its password for one. */
export async function openPdf(file: Blob, loadCMaps: LoadCMaps): Promise<PdfDrawing> {
  class OwnData {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const data = kind === 'cMapUrl' ? (await loadCMaps()).get(filename) : undefined;
      if (data === undefined) throw new Error(`${filename} is not at hand`);
      return data;
    }
  }
  const thread = startThread(drawWorker);
  const worker = PDFWorker.create({ port: thread, verbosity: 0 });
  const task = getDocument({
    worker,
    data: new Uint8Array(await file.arrayBuffer()),
    verbosity: 0,
    BinaryDataFactory: OwnData,
    // Only a base for names that OwnData answers; nothing is requested from there.
    cMapUrl: 'cmaps/',
    useWorkerFetch: false,
    useWasm: false,
    disableWorkerRendering: true,
    stopAtErrors: true,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
    thread.terminate();
  };
  const pdf = await task.promise.catch(async (reason: unknown) => {
    await close();
    throw reason;
  });
  return { draw: drawInTurn(pdf, thread), close: () => void close() };
}

/**
 * One page at a time, so that it is known which one an error was met on: pdf.js goes on with what it
 * has so far as if it were all, and only the message that passes here tells (`readers/pdf/port.ts`).
 */
function drawInTurn(pdf: PDFDocumentProxy, thread: Worker): PdfDrawing['draw'] {
  /** Pages that pdf.js has a part of, and would draw again without a word. */
  const broken = new Set<number>();
  let hasFailed = false;
  let turn = Promise.resolve();
  thread.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isPdfStreamError(data)) hasFailed = true;
  });
  return (sheet) => {
    let task: RenderTask | null = null;
    let isStopped = false;
    const start = async (): Promise<void> => {
      if (isStopped) return;
      hasFailed = broken.has(sheet.page);
      try {
        task = render(await pdf.getPage(sheet.page + 1), sheet);
        await task.promise;
      } catch {
        hasFailed = true;
      }
      if (isStopped || !hasFailed) return;
      broken.add(sheet.page);
      sheet.onBroken();
    };
    turn = turn.then(start);
    return () => {
      isStopped = true;
      task?.cancel();
    };
  };
}

function render(page: PDFPageProxy, { canvas, width }: PdfSheet): RenderTask {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  return page.render({ canvas, viewport });
}
