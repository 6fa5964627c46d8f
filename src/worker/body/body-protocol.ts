/**
 * A report's body as bytes (JSON, UTF-8): as workers give it, as the page stores it without looking inside, and as
 * it is read again when the report is opened.
 */
import type { Document } from '../../document/document.ts';
import type { Report } from '../../report/report.ts';
import { packCells, unpackCells } from './pack-cells.ts';
import type { PackedCells } from './pack-cells.ts';
import { packDocument, unpackDocument } from './pack-document.ts';
import type { PackedDocument } from './pack-document.ts';

/** The full report as stored: the reading, and the document it was read from. */
export interface ReportBody {
  readonly reading: Report;
  readonly document: Document | null;
}

export function packBody({ reading, document }: ReportBody): ArrayBuffer {
  const { cells, ...rest } = reading;
  const stored: StoredBody = {
    form: PACKED,
    reading: { ...rest, cells: packCells(reading) ?? cells },
    document: document === null ? null : packDocument(document),
  };
  return new TextEncoder().encode(JSON.stringify(stored)).buffer;
}

/** @param bytes as `packBody` made them, of this version or one before */
export function unpackBody(bytes: ArrayBuffer): ReportBody {
  // Our own bytes of the line above, never a file's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredBody | ReportBody;
  if (!('form' in stored)) return stored;
  const { reading, document } = stored;
  const { cells, ...rest } = reading;
  return {
    reading: { ...rest, cells: isPackedCells(cells) ? unpackCells(cells, rest) : cells },
    document: document === null ? null : unpackDocument(document),
  };
}

function isPackedCells(cells: Report['cells'] | PackedCells): cells is PackedCells {
  return 'values' in cells;
}

/** Bodies stored by earlier versions say no form: they are reading and document as they are in memory. */
const PACKED = 2;

interface StoredBody {
  readonly form: typeof PACKED;
  readonly reading: Omit<Report, 'cells'> & { readonly cells: Report['cells'] | PackedCells };
  readonly document: PackedDocument | null;
}
