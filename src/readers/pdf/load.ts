/**
 * Opens a PDF with pdf.js: in the thread it is called from, without network, DOM or eval, and
 * without wasm but where pictures are to be read.
 * A page is first read strictly; if that ends in an error it is read again as far as it goes, and
 * says so. Large pictures are not decoded: nothing is read from them.
 */
import '../../engine/fill-in-for-pdf.ts';
import { messageOf } from '../../document/engine-error.ts';
import type {
  PdfFile,
  PdfLibrary,
  PdfOperators,
  PdfPage,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { binaryData } from './cmaps.ts';
import type { DecoderOf } from './cmaps.ts';
import { keepBuiltins } from './keep-builtins.ts';
import { failOperators } from './limits.ts';
import { mendPdf } from './mend-pdf.ts';
import { PdfPort } from './port.ts';

/** Pixels. Half an A4 page at 150 dpi; the scan of a page is larger, seals and logos are smaller. */
const LARGEST_PICTURE = 1_000_000;

export interface LoadedPage {
  readonly page: PdfPage;
  readonly operators: PdfOperators;
  /** The operators end where an error was met, or leave something out. */
  readonly isPartial: boolean;
  /** A picture too large to be decoded stands on the page; `operators` do not show it. */
  readonly hasLargePicture: boolean;
  /** What the strict reading ended in; null where it came to the end. */
  readonly error: unknown;
}

export interface LoadedPdf {
  readonly file: PdfFile;
  /** The end of the file was missing: what stood there is lost. */
  readonly isMended: boolean;
  readonly ops: Readonly<Record<string, number>>;
  readonly readPage: (number: number) => Promise<LoadedPage>;
  /** A page with all its pictures, however large; null where they cannot be decoded. */
  readonly readPictures: (number: number, decoderOf: DecoderOf) => Promise<PicturedPage | null>;
  readonly close: () => Promise<void>;
}

export type PicturedPage = Pick<LoadedPage, 'page' | 'operators'>;

/** How a file is opened. */
interface Manner {
  readonly stopAtErrors: boolean;
  readonly maxImageSize: number;
  /** Null where pictures that need one are not read. */
  readonly decoderOf: DecoderOf | null;
}

const STRICT: Manner = { stopAtErrors: true, maxImageSize: LARGEST_PICTURE, decoderOf: null };
const LENIENT: Manner = { ...STRICT, stopAtErrors: false };
const WHOLE: Manner = { ...STRICT, maxImageSize: -1 };

const NO_OPERATORS: PdfOperators = { fnArray: [], argsArray: [] };

/** Rejects as pdf.js does, with errors named PasswordException, InvalidPDFException … */
export async function loadPdf(bytes: Uint8Array, password: string | null): Promise<LoadedPdf> {
  try {
    return await openPdf(bytes, password, false);
  } catch (error) {
    const isBroken = error instanceof Error && error.name === 'InvalidPDFException';
    const mended = isBroken ? mendPdf(bytes) : null;
    if (mended === null) throw error;
    return openPdf(mended, password, true);
  }
}

async function openPdf(
  bytes: Uint8Array,
  password: string | null,
  isMended: boolean,
): Promise<LoadedPdf> {
  const opener = new Opener(bytes, password);
  const { OPS } = await opener.library();
  const { file } = await opener.open(STRICT);
  return {
    file,
    isMended,
    ops: OPS,
    readPage: (number) => readPage(opener, number, OPS['showText']),
    readPictures: async (number, decoderOf) => {
      const { page, operators } = await opener.operatorsOf(opener.pictures(decoderOf), number);
      return operators === null ? null : { page, operators };
    },
    close: () => opener.close(),
  };
}

async function readPage(
  opener: Opener,
  number: number,
  showText: number | undefined,
): Promise<LoadedPage> {
  const strict = await opener.operatorsOf(STRICT, number);
  if (strict.operators !== null && strict.error === null) {
    const { page, operators } = strict;
    return { page, operators, isPartial: false, hasLargePicture: false, error: null };
  }
  const { page, operators } = await opener.operatorsOf(LENIENT, number);
  const error = strict.error?.reason ?? null;
  const read = { page, operators: operators ?? NO_OPERATORS, error };
  const hasLargePicture = /image exceeded maximum/i.test(messageOf(error));
  if (!hasLargePicture) return { ...read, isPartial: true, hasLargePicture };
  const hasText = showText !== undefined && read.operators.fnArray.includes(showText);
  if (!hasText) return { ...read, isPartial: false, hasLargePicture };
  // The picture hid whether anything else is wrong, and may lie over the text: worth the time to decode it.
  const whole = await opener.operatorsOf(WHOLE, number);
  if (whole.operators === null || whole.error !== null) {
    return { ...read, isPartial: true, hasLargePicture };
  }
  return { ...whole, operators: whole.operators, error, isPartial: false, hasLargePicture };
}

interface Opened {
  readonly file: PdfFile;
  /** Where the worker half of pdf.js sends from. */
  readonly port: PdfPort;
  readonly close: () => Promise<void>;
}

interface PageOperators {
  readonly page: PdfPage;
  readonly operators: PdfOperators | null;
  readonly error: { readonly reason: unknown } | null;
}

/** Opens the file anew for each manner of reading, when first asked. */
class Opener {
  readonly #bytes: Uint8Array;
  readonly #password: string | null;
  readonly #opened = new Map<Manner, Promise<Opened>>();
  #pictures: Manner | null = null;

  constructor(bytes: Uint8Array, password: string | null) {
    this.#bytes = bytes;
    this.#password = password;
  }

  /** One for all pages, or the file would be opened for each. */
  pictures(decoderOf: DecoderOf): Manner {
    this.#pictures ??= { ...WHOLE, stopAtErrors: false, decoderOf };
    return this.#pictures;
  }

  library(): Promise<PdfLibrary> {
    return keepBuiltins(() => import('pdfjs-dist/legacy/build/pdf.min.mjs'));
  }

  open(manner: Manner): Promise<Opened> {
    const known = this.#opened.get(manner);
    const opened = known ?? this.#open(manner);
    this.#opened.set(manner, opened);
    return opened;
  }

  async operatorsOf(manner: Manner, number: number): Promise<PageOperators> {
    const { file, port } = await this.open(manner);
    const page = await file.getPage(number);
    port.takeError();
    port.beginPage();
    try {
      const operators = await page.getOperatorList();
      if (port.isFull()) failOperators();
      return { page, operators, error: port.takeError() };
    } catch (reason) {
      if (port.isFull()) failOperators();
      return { page, operators: null, error: { reason } };
    }
  }

  async close(): Promise<void> {
    for (const opening of this.#opened.values()) {
      const opened = await opening.catch(() => null);
      await opened?.close();
    }
  }

  async #open(manner: Manner): Promise<Opened> {
    const { getDocument, OPS, PDFWorker } = await this.library();
    const { WorkerMessageHandler } = await keepBuiltins(
      () => import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    );
    const [near, far] = PdfPort.pair(OPS);
    WorkerMessageHandler.initializeFromPort(far);
    const worker = PDFWorker.create({ port: near, verbosity: 0 });
    const task = getDocument({
      ...OPTIONS,
      stopAtErrors: manner.stopAtErrors,
      maxImageSize: manner.maxImageSize,
      useWasm: manner.decoderOf !== null,
      BinaryDataFactory: binaryData(manner.decoderOf),
      worker,
      data: this.#bytes.slice(), // pdf.js takes the buffer for itself
      ...(this.#password === null ? {} : { password: this.#password }),
    });
    const close = async (): Promise<void> => {
      await task.destroy();
      worker.destroy();
    };
    try {
      return { file: await task.promise, port: far, close };
    } catch (reason) {
      await close();
      throw reason;
    }
  }
}

const OPTIONS = {
  verbosity: 0,
  // Only a base for names that `binaryData` answers; nothing is requested from there.
  cMapUrl: 'cmaps/',
  standardFontDataUrl: 'fonts/',
  wasmUrl: 'wasm/',
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  fontExtraProperties: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableWorkerRendering: true,
  enableXfa: false,
} as const;
