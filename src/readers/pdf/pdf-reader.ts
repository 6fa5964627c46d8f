/**
 * PDF (ISO 32000): text and lines out of pdf.js's operator lists, tables out of the lines. What is
 * painted counts; a page that ends in an error is read as far as it goes and named as a gap.
 */
import { byteText } from '../../lib/files/byte-text.ts';
import type { PdfLayers } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { isEngineError, reasonOf } from '../../document/engine-error.ts';
import type { PageSize } from '../../document/document.ts';
import { createBudget, OverBudget } from '../budget.ts';
import { tidyTitle } from '../document-title.ts';
import { PagedReading } from '../page/paged-reading.ts';
import type { ReadPage } from '../page/paged-reading.ts';
import { readAnnotationTexts } from './annotation-text.ts';
import { FontTable } from './fonts/font-table.ts';
import { spendInflated } from './inflated-size.ts';
import { interpretPage } from './interpreter.ts';
import { checkWidths, failPages, MOST_PAGES, PageCounter, PdfTooLargeError } from './limits.ts';
import type { LoadedPage, LoadedPdf } from './load.ts';
import { loadPdf } from './load.ts';
import type { PageMarks } from '../page/paint/marks.ts';
import { framePage, readBox } from '../page/paint/matrix.ts';
import { layOutPage } from '../page/page-layout.ts';
import { seePage, SIGHT_PROBLEMS } from './see-page.ts';
import type { SightProblem } from './see-page.ts';
import type { PageLayout } from '../page/page-layout.ts';
import { readTagTables } from '../page/tables/tags.ts';
import type { Piece } from '../page/flow/pieces.ts';
import { hearWitness } from '../page/flow/witness.ts';
import { chooseText } from '../page/sight/visible-text.ts';
import type { ReadFailure, ReadOptions, ReadResult, Sight } from '../reader.ts';
import { failRead } from '../reader.ts';

export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  let loaded: LoadedPdf;
  try {
    const text = byteText(bytes);
    spendInflated(bytes, text, options.budget ?? createBudget());
    checkWidths(text);
    loaded = await loadPdf(bytes, options.password);
  } catch (error) {
    return failOpening(error, options);
  }
  try {
    return await readPages(loaded, options.sight ?? null);
  } catch (error) {
    if (error instanceof PdfTooLargeError) return failRead(error.reason);
    throw error;
  } finally {
    await loaded.close();
  }
}

function failOpening(error: unknown, { password }: ReadOptions): ReadFailure {
  if (error instanceof OverBudget) throw error;
  if (error instanceof PdfTooLargeError) return failRead(error.reason);
  if (!(error instanceof Error) || error.name !== 'PasswordException') {
    return failRead(reasonOf(error));
  }
  const locked = { code: 'encrypted', takesPassword: true, remedy: TYPE_IT } as const;
  return failRead(password === null ? locked : { ...locked, seen: WRONG });
}

const TYPE_IT = {
  zh: '请输入密码，或另存为不加密的文件。',
  en: 'Enter the password, or save it without one.',
};
const WRONG = { zh: '输入的密码不对', en: 'the password is wrong' };
/** Points, A4: for a page that cannot even be opened. */
const USUAL_SIZE: PageSize = { width: 595.3, height: 841.9 };
const USUAL_BOX = { x0: 0, y0: 0, x1: USUAL_SIZE.width, y1: USUAL_SIZE.height };

async function readPages(loaded: LoadedPdf, sight: Sight | null): Promise<ReadResult> {
  const reading = new PagedReading();
  const painting = new PagePainting(loaded, sight);
  const counter = new PageCounter();
  if (loaded.file.numPages > MOST_PAGES) failPages(loaded.file.numPages);
  /** The engine failed on a page: of a file with nothing read, that is why. */
  let isOurs = false;
  for (let number = 1; number <= loaded.file.numPages; number++) {
    const read = await loaded.readPage(number).catch((error: unknown) => {
      if (error instanceof PdfTooLargeError) throw error;
      isOurs ||= isEngineError(error);
      return null;
    });
    isOurs ||= isEngineError(read?.error);
    const own = read?.page.ref ?? null;
    if (own !== null) counter.add(own.num);
    if (read === null) reading.addUnread(USUAL_SIZE);
    else await painting.addPage(reading, read, number);
  }
  reading.addAttachments(await readAttachments(loaded));
  if (loaded.isMended) reading.addMissing('文件末尾');
  const result = reading.finish(await readTitle(loaded));
  if (isOurs && !result.ok) return failRead({ code: 'internal' });
  return painting.explain(result);
}

/** What the pages of one file share when they are painted. */
class PagePainting {
  readonly #loaded: LoadedPdf;
  readonly #fonts = new FontTable();
  readonly #sight: Sight | null;
  #layers: PdfLayers | null | undefined;
  /** Why a page that is a picture was not read. */
  #unseen: SightProblem | null = null;

  constructor(loaded: LoadedPdf, sight: Sight | null) {
    this.#loaded = loaded;
    this.#sight = sight;
  }

  /** A page that is a picture is read as one where that can be; text that came with it is a witness. */
  async addPage(reading: PagedReading, read: LoadedPage, number: number): Promise<void> {
    const painted = await this.#readPage(read);
    const { isPicture, isRecognised } = painted.chosen;
    if (this.#sight !== null && (isPicture || isRecognised)) {
      const seen = await seePage(this.#loaded, number, this.#sight);
      if (typeof seen === 'object') {
        const { glyphs } = painted.chosen.marks;
        const hear = (pieces: readonly Piece[]): readonly Piece[] =>
          isRecognised ? hearWitness(pieces, glyphs) : pieces;
        reading.addPicture(seen.size, seen.pages.map(hear));
        return;
      }
      this.#unseen ??= seen;
    }
    reading.addPage(painted, read);
  }

  explain(result: ReadResult): ReadResult {
    const isScan = !result.ok && result.reason.code === 'scanned';
    return isScan && this.#unseen !== null ? failRead(SIGHT_PROBLEMS[this.#unseen]) : result;
  }

  async #readPage(read: LoadedPage): Promise<ReadPage> {
    const chosen = chooseText(await this.#marksOf(read), read.hasLargePicture);
    const layout = await layOut(chosen.marks, read);
    read.page.cleanup();
    return { chosen, layout };
  }

  async #marksOf({ page, operators }: LoadedPage): Promise<PageMarks> {
    const { file, ops } = this.#loaded;
    this.#layers ??= await file.getOptionalContentConfig().catch(() => null);
    const view = readBox(page.view) ?? USUAL_BOX;
    return interpretPage({
      operators,
      ops,
      frame: framePage(view, page.rotate, page.userUnit),
      fonts: this.#fonts,
      loadedFonts: page.commonObjs,
      loadedPictures: page.objs,
      layers: this.#layers,
      annotations: readAnnotationTexts(await page.getAnnotations().catch(() => [])),
    });
  }
}

/** Tags are asked for only where the lines leave a doubt: reading them takes its time. */
async function layOut(marks: PageMarks, { page }: LoadedPage): Promise<PageLayout> {
  const layout = layOutPage(marks, []);
  if (!layout.isDoubtful || !marks.glyphs.some(({ mcid }) => mcid !== null)) return layout;
  const tags = readTagTables(await page.getStructTree().catch(() => null), page.ref);
  return tags.length > 0 ? layOutPage(marks, tags) : layout;
}

async function readAttachments({ file }: LoadedPdf): Promise<string[]> {
  const attachments = await file.getAttachments().catch(() => null);
  const files: unknown[] =
    attachments instanceof Map ? [...attachments.values()] : Object.values(attachments ?? {});
  return files.flatMap((each) => {
    const isNamed = typeof each === 'object' && each !== null && 'filename' in each;
    return isNamed && typeof each.filename === 'string' ? [each.filename] : [];
  });
}

async function readTitle({ file }: LoadedPdf): Promise<string | null> {
  const metadata = await file.getMetadata().catch(() => null);
  const info = metadata?.info;
  const isTitled = typeof info === 'object' && info !== null && 'Title' in info;
  return isTitled && typeof info.Title === 'string' ? tidyTitle(info.Title) : null;
}
