/**
 * PDF (ISO 32000): text and lines out of pdf.js's operator lists, tables out of the lines. What is
 * painted counts; a page that ends in an error is read as far as it goes and named as a gap.
 */
import type { Gap, GapKind, PageSize } from '../document/document.ts';
import { tidyTitle } from './document-title.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { FontTable } from './pdf-fonts.ts';
import { removeFurniture } from './pdf-furniture.ts';
import type { PageOfPieces } from './pdf-furniture.ts';
import { interpretPage } from './pdf-interpreter.ts';
import type { LoadedPdf } from './pdf-load.ts';
import { loadPdf } from './pdf-load.ts';
import { framePage, readBox } from './pdf-matrix.ts';
import { layOutPage } from './pdf-page.ts';
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

async function readPages(loaded: LoadedPdf): Promise<ReadResult> {
  const reading = new PageReading(loaded);
  for (let number = 1; number <= loaded.file.numPages; number++) await reading.read(number);
  return reading.finish(await readTitle(loaded));
}

class PageReading {
  readonly #loaded: LoadedPdf;
  readonly #fonts = new FontTable();
  readonly #pages: PageOfPieces[] = [];
  readonly #gaps: Gap[] = [];

  constructor(loaded: LoadedPdf) {
    this.#loaded = loaded;
  }

  async read(number: number): Promise<void> {
    const read = await this.#loaded.readPage(number).catch(() => null);
    if (read === null) {
      this.#pages.push({ size: USUAL_SIZE, pieces: [] });
      this.#addGap('page-partial', number);
      return;
    }
    const { page, operators, isPartial } = read;
    const view = readBox(page.view) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
    const frame = framePage(view, page.rotate, page.userUnit);
    const marks = interpretPage({
      operators,
      ops: this.#loaded.ops,
      frame,
      fonts: this.#fonts,
      loadedFonts: page.commonObjs,
      layers: await this.#loaded.file.getOptionalContentConfig().catch(() => null),
    });
    page.cleanup();
    const { pieces, overflows } = layOutPage(marks);
    if (isPartial) this.#addGap('page-partial', number);
    if (marks.isTextCut || overflows) this.#addGap('text-clipped', number);
    this.#pages.push({ size: { width: frame.width, height: frame.height }, pieces });
  }

  finish(title: string | null): ReadResult {
    const blocks = blocksOfPages(removeFurniture(this.#pages));
    const pages = this.#pages.map(({ size }) => size);
    if (blocks.length === 0) return failRead({ code: 'scanned' });
    return { ok: true, encoding: null, document: { blocks, title, gaps: this.#gaps, pages } };
  }

  #addGap(kind: GapKind, number: number): void {
    this.#gaps.push({ kind, where: String(number) });
  }
}

async function readTitle({ file }: LoadedPdf): Promise<string | null> {
  const metadata = await file.getMetadata().catch(() => null);
  const info = metadata?.info;
  const isTitled = typeof info === 'object' && info !== null && 'Title' in info;
  return isTitled && typeof info.Title === 'string' ? tidyTitle(info.Title) : null;
}
