/**
 * The readers, each loaded when the first file of its format arrives. To add one: a folder with the
 * reader and its facts, a line in `formats.ts`, which makes the compiler ask for the line below, and a
 * fixture. The page itself knows the facts alone.
 */
import type { Document } from '../document/document.ts';
import { reasonOf } from '../document/engine-error.ts';
import type { FailureReason } from '../document/failure.ts';
import { describeTooLarge, MOST_BYTES } from '../document/file-size.ts';
import { createBudget, OverBudget, spendDocument } from './budget.ts';
import type { FormatId } from './formats.ts';
import { PictureShelf } from './picture-shelf.ts';
import type { Reader, ReadOptions, Sight } from './reader.ts';
import { showDocument } from './seen/shown-characters.ts';
import { sniffFormat } from './sniff-format.ts';

const readPicture = kept(async () => (await import('./image/image-reader.ts')).readImage);

const READERS: Readonly<Record<FormatId, () => Promise<Reader>>> = {
  doc: kept(async () => (await import('./doc/doc-reader.ts')).readDoc),
  docx: kept(async () => (await import('./docx/docx-reader.ts')).readDocx),
  html: kept(async () => (await import('./html/html-reader.ts')).readHtml),
  mhtml: kept(async () => (await import('./html/mhtml-reader.ts')).readMhtml),
  jpeg: readPicture,
  png: readPicture,
  bmp: readPicture,
  tiff: readPicture,
  rtf: kept(async () => (await import('./rtf/rtf-reader.ts')).readRtf),
  txt: kept(async () => (await import('./text/text-reader.ts')).readText),
  pdf: kept(async () => (await import('./pdf/pdf-reader.ts')).readPdf),
  ofd: kept(async () => (await import('./ofd/ofd-reader.ts')).readOfd),
  ods: kept(async () => (await import('./odf/ods-reader.ts')).readOds),
  odt: kept(async () => (await import('./odf/odt-reader.ts')).readOdt),
  xls: kept(async () => (await import('./sheets/xls/xls-reader.ts')).readXls),
  xlsx: kept(async () => (await import('./sheets/xlsx/xlsx-reader.ts')).readXlsx),
};

/** Asked for anew only where it could not be loaded: to ask takes longer than to read many a page. */
function kept(load: () => Promise<Reader>): () => Promise<Reader> {
  let reader: Reader | null = null;
  return async () => (reader ??= await load());
}

export type FileReading =
  | {
      readonly kind: 'document';
      readonly format: FormatId;
      readonly encoding: string | null;
      readonly document: Document;
      /** Those among its text, as they came. */
      readonly pictures: readonly Uint8Array[];
    }
  /** A bundle of files, for `unpackArchive`. */
  | { readonly kind: 'archive' }
  | { readonly kind: 'failure'; readonly reason: FailureReason };

/** Sniffs the format of a file's bytes and reads it. Never throws. */
export async function readFile(
  bytes: Uint8Array,
  options: ReadOptions = { password: null },
): Promise<FileReading> {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (bytes.length > MOST_BYTES) return fail(describeTooLarge(bytes.length));
  const sniffed = sniffFormat(bytes);
  if (!sniffed.ok) return fail(sniffed.reason);
  const { format, decoded } = sniffed;
  if (format === 'zip') return { kind: 'archive' };
  try {
    const read = await READERS[format]();
    const budget = createBudget();
    const { sight } = options;
    const shelf = new PictureShelf(sight !== undefined);
    const result = await read(bytes, { budget, decoded, pictures: shelf, ...options });
    if (!result.ok) return fail(result.reason);
    const { pictures } = shelf;
    const placed =
      sight === undefined || pictures.length === 0
        ? result.document
        : await placeAmongText(result.document, pictures, sight);
    spendDocument(placed, budget);
    const document = showDocument(placed);
    return { kind: 'document', format, encoding: result.encoding, document, pictures };
  } catch (error) {
    if (error instanceof OverBudget) return fail(error.reason);
    return fail(reasonOf(error));
  }
}

async function placeAmongText(
  document: Document,
  pictures: readonly Uint8Array[],
  sight: Sight,
): Promise<Document> {
  const { placePictures } = await import('./image/place-pictures.ts');
  return placePictures(document, pictures, sight);
}

function fail(reason: FailureReason): FileReading {
  return { kind: 'failure', reason };
}
