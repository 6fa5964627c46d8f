/**
 * Highlights with notes, written behind the bytes of a PDF as an incremental update (ISO 32000-1 §7.5.6, §12.5.6.10):
 * what was there stays as it was, byte by byte. pdf.js writes them, which copes with cross-reference
 * and object streams.
 */
import type { PdfFile } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Origin } from '../../document/document.ts';
import { framePage, mapBox, readBox, uniteBoxes } from '../page/paint/matrix.ts';
import type { Box, Matrix } from '../page/paint/matrix.ts';
import { loadPdf } from './load.ts';

export interface PdfNote {
  /** As the document tells them; those of one note may stand on several pages. */
  readonly origins: readonly Origin[];
  readonly author: string;
  /** ISO 8601 time that the note bears. */
  readonly date: string;
  readonly text: string;
}

/**
 * @returns null for files that are encrypted, damaged or without the pages named: their notes go on a sheet of
 * their own
 */
export async function annotatePdf(
  bytes: Uint8Array,
  notes: readonly PdfNote[],
): Promise<Uint8Array | null> {
  const loaded = await loadPdf(bytes, null).catch(() => null);
  if (loaded === null) return null;
  try {
    const { file, isMended } = loaded;
    if (isMended || (await isEncrypted(file))) return null;
    let number = 0;
    for (const note of notes) {
      for (const highlight of await highlightsOf(file, note)) {
        file.annotationStorage.setValue(`${EDITED}${number++}`, highlight);
      }
    }
    if (number === 0) return null;
    const saved = await file.saveDocument();
    return isPrefix(bytes, saved) ? saved : null;
  } catch {
    return null;
  } finally {
    await loaded.close();
  }
}

/** What pdf.js knows its own annotations by, and the kind of these. */
const EDITED = 'pdfjs_internal_editor_';
const HIGHLIGHT = 9;
const YELLOW = [255, 226, 120];
/** Points around the print. */
const MARGIN = 1;
const NOTE_SIZE = { width: 220, height: 120 };

async function isEncrypted(file: PdfFile): Promise<boolean> {
  const { info } = await file.getMetadata();
  return typeof info === 'object' && info !== null && 'EncryptFilterName' in info
    ? info.EncryptFilterName !== null && info.EncryptFilterName !== undefined
    : false;
}

async function highlightsOf(file: PdfFile, note: PdfNote): Promise<object[]> {
  const pages = [...new Set(note.origins.map(({ page }) => page))];
  const highlights: object[] = [];
  for (const index of pages.filter((page) => page < file.numPages)) {
    const { view, rotate, userUnit } = await file.getPage(index + 1);
    const seen = readBox(view);
    if (seen === null) continue;
    const back = invert(framePage(seen, rotate, userUnit).matrix);
    const boxes = note.origins
      .filter(({ page }) => page === index)
      .flatMap(({ rects }) => rects)
      .map(([x, y, width, height]) =>
        mapBox(back, {
          x0: x - MARGIN,
          y0: y - MARGIN,
          x1: x + width + MARGIN,
          y1: y + height + MARGIN,
        }),
      );
    if (boxes.length > 0) highlights.push(describe(boxes, { note, index }));
  }
  return highlights;
}

function describe(
  boxes: readonly Box[],
  { note, index }: { readonly note: PdfNote; readonly index: number },
): object {
  const { x0, y0, x1, y1 } = uniteBoxes(boxes);
  return {
    annotationType: HIGHLIGHT,
    pageIndex: index,
    color: YELLOW,
    opacity: 1,
    rotation: 0,
    rect: [x0, y0, x1, y1],
    // Upper left, upper right, lower left, lower right: as programs write it, whatever the standard says.
    quadPoints: boxes.flatMap((box) => [...upperEdge(box), box.x0, box.y0, box.x1, box.y0]),
    outlines: boxes.map((box) => [...upperEdge(box), box.x1, box.y0, box.x0, box.y0]),
    user: note.author,
    date: note.date,
    popup: {
      contents: note.text,
      rect: [x1, y0 - NOTE_SIZE.height, x1 + NOTE_SIZE.width, y0],
    },
  };
}

function upperEdge({ x0, x1, y1 }: Box): readonly number[] {
  return [x0, y1, x1, y1];
}

/** Frames are turned and scaled, never flat. */
function invert([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

function isPrefix(bytes: Uint8Array, whole: Uint8Array): boolean {
  return whole.length > bytes.length && bytes.every((byte, index) => whole[index] === byte);
}
