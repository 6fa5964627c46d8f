/**
 * Draws the pages of a PDF with pdf.js, loaded when the first is looked at. Nothing is requested
 * from elsewhere: fonts that the file lacks are the system's, their code tables come from our own
 * data.
 */
import '../../engine/fill-in-for-pdf.ts';
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LoadCMaps } from '../shared/cmaps-context.ts';

export interface PdfDrawing {
  /** @param page from 0 @param width of the canvas in device pixels @returns stops the drawing */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => () => void;
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
  const thread = new Worker(new URL('./draw-pdf.worker.ts', import.meta.url), { type: 'module' });
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
  return {
    draw(number, canvas, width) {
      let stop = (): void => undefined;
      let isStopped = false;
      const start = async (): Promise<void> => {
        const page = await pdf.getPage(number + 1);
        if (isStopped) return;
        const scale = width / page.getViewport({ scale: 1 }).width;
        const viewport = page.getViewport({ scale });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        const rendering = page.render({ canvas, viewport });
        stop = () => rendering.cancel();
        await rendering.promise;
      };
      // A page that cannot be drawn stays empty; its figures are still framed and named.
      void start().catch(() => undefined);
      return () => {
        isStopped = true;
        stop();
      };
    },
    close: () => void close(),
  };
}
