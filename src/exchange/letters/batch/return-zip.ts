/**
 * All that goes back to the units of a batch: one ZIP archive with a folder a unit, which holds its letter and
 * its marked file, and the ledger. Units come one at a time and pieces go as soon as they are made.
 */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { safeFileName, unlikeName } from '../../../lib/files/archive-name.ts';

export interface ReturnFile {
  /** With its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReturnFolder {
  readonly unit: string;
  readonly files: readonly ReturnFile[];
}

export interface ReturnBatch {
  readonly folders: AsyncIterable<ReturnFolder>;
  /** Asked for when all folders are written. */
  readonly ledger: () => Promise<ReturnFile>;
  /** What the archive says of when its files were written; the same day gives the same bytes. */
  readonly date: Date;
}

/** Packed already, and no smaller for being packed again. */
const PACKED = /\.(?:docx|xlsx|pdf|zip|ofd|odt|ods)$/i;
/** Archives before 1980 there are none. */
const FIRST_YEAR = 1980;

export async function* streamReturnZip({
  folders,
  ledger,
  date,
}: ReturnBatch): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(date);
  const taken = new Set<string>();
  for await (const { unit, files } of folders) {
    const folder = unlikeName(safeFileName(unit).replaceAll('.', '·'), taken);
    const inFolder = new Set<string>();
    for (const { name, bytes } of files) {
      yield* writer.add(`${folder}/${unlikeName(safeFileName(name), inFolder)}`, bytes);
    }
  }
  const { name, bytes } = await ledger();
  yield* writer.add(unlikeName(safeFileName(name), taken), bytes);
  yield* writer.end();
}

class ZipWriter {
  readonly #date: Date;
  readonly #zip: Zip;
  #pieces: Uint8Array<ArrayBuffer>[] = [];

  constructor(date: Date) {
    const year = date.getFullYear();
    this.#date = Number.isNaN(year) || year < FIRST_YEAR ? new Date(FIRST_YEAR, 0, 1) : date;
    this.#zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      this.#pieces.push(new Uint8Array(piece));
    });
  }

  add(name: string, bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    entry.mtime = this.#date;
    this.#zip.add(entry);
    entry.push(bytes, true);
    return this.#take();
  }

  end(): readonly Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    return this.#take();
  }

  #take(): readonly Uint8Array<ArrayBuffer>[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}
