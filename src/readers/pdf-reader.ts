/**
 * PDF (ISO 32000): text and lines out of pdf.js's operator lists, tables out of the lines. What is
 * painted counts; a page that ends in an error is read as far as it goes and named as a gap.
 */
import type { PdfLayers } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Block, Gap, GapKind, PageSize } from '../document/document.ts';
import { tidyTitle } from './document-title.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { UNREADABLE_GLYPH } from './pdf-characters.ts';
import { FontTable } from './pdf-fonts.ts';
import { removeFurniture } from './pdf-furniture.ts';
import type { PageOfPieces } from './pdf-furniture.ts';
import { interpretPage } from './pdf-interpreter.ts';
import type { LoadedPage, LoadedPdf } from './pdf-load.ts';
import { loadPdf } from './pdf-load.ts';
import type { PageMarks } from './pdf-marks.ts';
import { framePage, readBox } from './pdf-matrix.ts';
import { layOutPage } from './pdf-page.ts';
import { chooseText } from './pdf-visible-text.ts';
import type { ReadFailure, ReadOptions, ReadResult } from './reader.ts';
import { failRead } from './reader.ts';

export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  let loaded: LoadedPdf;
  try {
    loaded = await loadPdf(bytes, options.password);
  } catch (error) {
    return failOpening(error, options);
  }
  try {
    return await readPages(loaded);
  } finally {
    await loaded.close();
  }
}

function failOpening(error: unknown, { password }: ReadOptions): ReadFailure {
  if (!(error instanceof Error) || error.name !== 'PasswordException') {
    return failRead({ code: 'corrupt' });
  }
  return failRead(password === null ? { code: 'encrypted' } : { code: 'encrypted', seen: WRONG });
}

const WRONG = { zh: '输入的密码不对', en: 'the password is wrong' };
/** Points, A4: for a page that cannot even be opened. */
const USUAL_SIZE: PageSize = { width: 595.3, height: 841.9 };
const USUAL_BOX = { x0: 0, y0: 0, x1: USUAL_SIZE.width, y1: USUAL_SIZE.height };

const WRITTEN_OFF = {
  zh: '字体没有字符对照表，文字认不出',
  en: 'its fonts do not tell which characters they print',
};

async function readPages(loaded: LoadedPdf): Promise<ReadResult> {
  const reading = new PdfReading(loaded);
  for (let number = 1; number <= loaded.file.numPages; number++) await reading.readPage(number);
  return reading.finish(await readTitle(loaded));
}

/** Reads page after page and remembers what could not be read. */
class PdfReading {
  readonly #loaded: LoadedPdf;
  readonly #fonts = new FontTable();
  readonly #pages: PageOfPieces[] = [];
  readonly #gaps: Gap[] = [];
  #layers: PdfLayers | null | undefined;

  constructor(loaded: LoadedPdf) {
    this.#loaded = loaded;
  }

  async readPage(number: number): Promise<void> {
    const read = await this.#loaded.readPage(number).catch(() => null);
    if (read === null) {
      this.#pages.push({ size: USUAL_SIZE, pieces: [] });
      this.#addGap('page-partial', number);
      return;
    }
    const chosen = chooseText(await this.#marksOf(read), read.hasLargePicture);
    const { pieces, overflows } = layOutPage(chosen.marks);
    const { width, height, isTextCut } = chosen.marks;
    if (read.isPartial) this.#addGap('page-partial', number);
    if (isTextCut || overflows) this.#addGap('text-clipped', number);
    if (chosen.isPicture) this.#addGap('page-scanned', number);
    if (chosen.isRecognised) this.#addGap('text-recognised', number);
    if (chosen.hidesFigures) this.#gaps.push({ kind: 'hidden-skipped', where: `第 ${number} 页` });
    this.#pages.push({ size: { width, height }, pieces });
  }

  finish(title: string | null): ReadResult {
    const blocks = blocksOfPages(removeFurniture(this.#pages));
    const pages = this.#pages.map(({ size }) => size);
    const text = blocks.map(textOfBlock).join('');
    const isPicture = this.#gaps.some(({ kind }) => kind === 'page-scanned');
    const isBroken = this.#gaps.some(({ kind }) => kind === 'page-partial');
    if (isPicture && !HAN.test(text)) return failRead({ code: 'scanned' });
    if (text === '') return failRead({ code: isBroken ? 'corrupt' : 'empty' });
    if (!HAN.test(text) && text.includes(UNREADABLE_GLYPH)) {
      return failRead({ code: 'corrupt', seen: WRITTEN_OFF });
    }
    return { ok: true, encoding: null, document: { blocks, title, gaps: this.#gaps, pages } };
  }

  async #marksOf({ page, operators }: LoadedPage): Promise<PageMarks> {
    const { file, ops } = this.#loaded;
    this.#layers ??= await file.getOptionalContentConfig().catch(() => null);
    const view = readBox(page.view) ?? USUAL_BOX;
    const marks = interpretPage({
      operators,
      ops,
      frame: framePage(view, page.rotate, page.userUnit),
      fonts: this.#fonts,
      loadedFonts: page.commonObjs,
      layers: this.#layers,
    });
    page.cleanup();
    return marks;
  }

  #addGap(kind: GapKind, number: number): void {
    this.#gaps.push({ kind, where: String(number) });
  }
}

const HAN = /\p{Script=Han}/u;

function textOfBlock(block: Block): string {
  return block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join('');
}

async function readTitle({ file }: LoadedPdf): Promise<string | null> {
  const metadata = await file.getMetadata().catch(() => null);
  const info = metadata?.info;
  const isTitled = typeof info === 'object' && info !== null && 'Title' in info;
  return isTitled && typeof info.Title === 'string' ? tidyTitle(info.Title) : null;
}
