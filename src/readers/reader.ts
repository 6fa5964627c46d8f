/** What every reader is: bytes of one format in, a Document or a reason out; it throws OverBudget alone. */
import type { Document } from '../document/document.ts';
import type { FailureReason } from '../document/failure.ts';
import type { PageAt } from '../document/page-at.ts';
import type { Budget } from './budget.ts';
import type { PictureShelf } from './picture-shelf.ts';
import type { GreyImage } from './picture/image/grey-image.ts';
import type { KnownLayout } from './picture/read/known-layouts.ts';
import type { Recogniser } from './picture/recognise/recogniser.ts';
import type { DecodedText } from './text/decode-text.ts';

export interface ReadSuccess {
  readonly ok: true;
  readonly document: Document;
  /** The character encoding found, for formats whose bytes do not fix it; else null. */
  readonly encoding: string | null;
}

export interface ReadFailure {
  readonly ok: false;
  readonly reason: FailureReason;
}

export type ReadResult = ReadSuccess | ReadFailure;

/** What pictures are read with. */
export interface Sight {
  readonly recogniser: Recogniser;
  /** Labels that tables may hold: of one that begins as one of them, the rest is not read. */
  readonly prints?: readonly string[];
  /** Tables that pages may hold: of one that is merged as one of them, every second label is read. */
  readonly layouts?: readonly KnownLayout[];
  /** The decoders of pictures that pdf.js asks for by the name of their file. */
  readonly decoderOf: (name: string) => Promise<Uint8Array>;
  /** Told when a page is begun and whenever it was read, once more for each way it is turned: it takes seconds. */
  readonly onPage?: (at: PageAt) => void;
  /** Given each page as it was set straight and read. @param page from 0 */
  readonly onSheet?: (page: number, sheet: GreyImage) => void;
}

export interface ReadOptions {
  /** What the user typed for an encrypted file; null at the first try. */
  readonly password: string | null;
  /** Of the file that holds these bytes; without one the bytes have their own. */
  readonly budget?: Budget;
  /** The bytes as text, where telling their format has taken all of them and they left no doubt. */
  readonly decoded?: DecodedText | undefined;
  /** Where pictures among the text are put; without one they are left out. */
  readonly pictures?: PictureShelf;
  /** Web pages: what hides a page or table as a whole is not followed, and a gap says so. */
  readonly isUnhidden?: boolean;
  /** Without it pictures are not read, and what is one is `scanned`. */
  readonly sight?: Sight;
}

/** Reads the bytes of one file. A reader knows its format and nothing of the form. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>;

export function failRead(reason: FailureReason): ReadFailure {
  return { ok: false, reason };
}
