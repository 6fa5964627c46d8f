/** What an export is: reports in, a file to save out. */
import type { ExportedBatch } from '../collection-shape.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import type { Review } from '../../report/review/review.ts';

export interface ReviewedReport extends Review {
  /** As read. */
  readonly reading: Report;
  /** Derived from the report after its edits. */
  readonly findings: readonly Finding[];
}

/** A file that gave no report. */
export interface ExportFailure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** The reports to be written, and what is known beside them. */
export interface ExportSource {
  /** In their order, one at a time: a session may be larger than memory. */
  readonly reports: AsyncIterable<ReviewedReport>;
  /** Files that gave no report, and those of `unread`; known once all reports were taken. */
  readonly failures: () => readonly ExportFailure[];
  /** Files whose report could not be read back, and that stands nowhere in the export; known likewise. */
  readonly unread: () => readonly string[];
  /** What is said of the batch as a whole; null where these reports are no batch. */
  readonly collection: () => Promise<ExportedBatch | null>;
  /** What it is about, for the name of the file: one report, some, or the batch. */
  readonly subject: string;
  /** ISO 8601 time of the last change to the reports; '' = none. */
  readonly changedAt: string;
  /** ISO 8601 time that the export bears. */
  readonly date: string;
}

export interface WrittenFile {
  /** Without its extension. */
  readonly name: string;
  /** Piece by piece: ten thousand reports are too long for one string. */
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
  /** Where it became a file of another kind than its export's. */
  readonly packed?: FileKind;
}

export interface FileKind {
  readonly extension: string;
  /** Media type. */
  readonly type: string;
}

export type WriteExport = (source: ExportSource) => Promise<WrittenFile>;

export interface Export extends FileKind {
  /** Its words in the page's menu go by this. */
  readonly id: string;
  /** Earlier versions of a report stand in it beside the one that took their place. */
  readonly holdsVersions: boolean;
  /** What writes it comes when it is asked for. */
  readonly load: () => Promise<WriteExport>;
}
