/**
 * What page and worker say to each other. A report's body travels as bytes (JSON, UTF-8): they are
 * moved, not copied, and the page stores them without looking inside until the report is opened.
 */
import type { CollectionChange } from '../collection/state.ts';
import type { ReportTrace } from '../collection/trace.ts';
import type { Origin } from '../document/document.ts';
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { ENTRY_STEP } from '../lib/files/order-steps.ts';
import type { Place } from '../lib/place.ts';
import type { PageAt } from '../document/page-at.ts';
import type { Knot } from '../repair/index.ts';
import type { ReportRecord } from '../report/record.ts';
import type { Report } from '../report/report.ts';
import type { Review } from '../report/review/review.ts';

/** A failure as it is listed: also one that an imported file brings along, whatever its code. */
export interface FileFailure {
  readonly name: string;
  readonly code: string;
  readonly message: Bilingual;
  /** The file can be read again with its password. */
  readonly takesPassword?: true;
}

export interface ParseRequest {
  readonly job: number;
  readonly name: string;
  readonly file: Blob;
  readonly password: string | null;
  /** Its pictures are to be read: where what that takes comes from. */
  readonly sight?: SightSource;
}

/** What pictures are read with: beside the page, or in the package that the user gave. */
export interface SightSource {
  /** The address of the folder; null where nothing lies beside the page. */
  readonly folder: string | null;
  /** It is taken first. */
  readonly pack: Blob | null;
}

/** Asks what is probably wrong where the sums of a report do not hold. */
export interface RepairQuestion {
  /** After the edits. */
  readonly report: Report;
  /** Cells that the reviewer has confirmed. */
  readonly locked: readonly CellId[];
  /** The figures of the same agency's report on the year before, by cell; empty when unknown. */
  readonly lastYear: Readonly<Partial<Record<CellId, number>>>;
}

export interface RepairRequest {
  readonly job: number;
  readonly question: RepairQuestion;
}

export interface OriginalNote {
  /** In the document that was read from the file. */
  readonly place: Place;
  /** Where that is printed, in files with pages. */
  readonly origins: readonly Origin[];
  readonly lines: readonly string[];
}

/** Asks for a unit's own file with notes written on it. */
export interface MarkQuestion {
  readonly file: Blob;
  /** As the report's source tells it. */
  readonly format: string;
  readonly notes: readonly OriginalNote[];
  readonly author: string;
  /** ISO 8601 time that the notes bear. */
  readonly date: string;
}

export interface MarkRequest {
  readonly job: number;
  readonly mark: MarkQuestion;
}

/** A report with what an earlier review did to it. */
export interface ParsedReport extends Review {
  readonly record: ReportRecord;
  readonly trace: ReportTrace;
  readonly body: ArrayBuffer;
}

/** What an export, or a unit list, says of a batch as a whole. */
export interface CollectionArrival {
  readonly change: CollectionChange;
  /** What is odd in a unit list: sentences that name the row. */
  readonly problems: readonly Bilingual[];
}

/**
 * What one file gave. @typeParam R a report, @typeParam F how a file is handed over: a Blob in the page,
 * a path or bytes in Node
 */
export interface FileResult<R, F> {
  readonly name: string;
  readonly sha256: string;
  readonly reports: readonly R[];
  readonly failures: readonly FileFailure[];
  readonly exportedAt: string | null;
  /** What it says of a batch as a whole. */
  readonly collection: CollectionArrival | null;
  /** The files of an archive: they take their turn after it. */
  readonly entries: readonly { readonly name: string; readonly file: F }[];
  /** Pages of it are pictures that were not read: who can see may read it again. */
  readonly isPictured?: true;
  /** Its pictures are still to be read, once there is something to read them with. */
  readonly lacksSight?: true;
  /** It is the package that pictures are read with. */
  readonly isSightPackage?: true;
}

export interface ParsedFile extends FileResult<ParsedReport, Blob> {
  /** Its pages that were read as pictures, set straight. */
  readonly sheets?: readonly PageSheet[];
  /** What it was read as, where that is another file than the given one. */
  readonly original?: Blob;
}

/** A page as it was read, packed as a picture that browsers show. */
export interface PageSheet {
  /** From 0. */
  readonly page: number;
  readonly picture: Blob;
}

/**
 * How the headless command hands a file over: where it stands, its bytes out of an archive, or where the
 * pictures stand that are its pages.
 */
export type HostFile = string | Uint8Array | readonly string[];

/** A report as its line of the exchanged JSON, with what checks between reports need of it. */
export interface ExportedReport {
  readonly line: string;
  readonly record: ReportRecord;
  readonly trace: ReportTrace;
}

export type HostFileResult = FileResult<ExportedReport, HostFile>;

export interface HostFileRequest {
  readonly job: number;
  readonly name: string;
  readonly file: HostFile;
  /** Its pictures are to be read. */
  readonly sees?: true;
}

/** What a file gave; before that, that another page of it has been read. */
export type HostFileReply = { readonly job: number; readonly result: HostFileResult } | PageReply;

/** Another page that is a picture was begun, or read. */
export interface PageReply {
  readonly job: number;
  readonly page: PageAt;
}

export interface ParseReply {
  readonly job: number;
  readonly result: ParsedFile;
}

export interface RepairReply {
  readonly job: number;
  readonly knots: readonly Knot[];
}

export interface MarkReply {
  readonly job: number;
  /** null = notes cannot be written into the file. */
  readonly marked: Uint8Array<ArrayBuffer> | null;
}

export type WorkerRequest = ParseRequest | RepairRequest | MarkRequest;
export type WorkerReply = ParseReply | PageReply | RepairReply | MarkReply;

export interface PoolFile<F = Blob> {
  readonly name: string;
  readonly file: F;
  readonly password: string | null;
  /** Its place among all files; those of an archive come between it and the next. */
  readonly order: number;
}

export interface QueueListener<R, F> {
  readonly onStart: (file: PoolFile<F>) => void;
  /** Called once for each file that was not cancelled, in the order in which they end. */
  readonly onDone: (file: PoolFile<F>, result: FileResult<R, F>) => void;
  /** It has pictures, which are read page by page; null = it waits for that. */
  readonly onPage?: (file: PoolFile<F>, at: PageAt | null) => void;
}

export type PoolListener = QueueListener<ParsedReport, Blob>;

export interface Pool {
  /** Reads files in order; resolves when all have ended or the signal has stopped the rest. */
  readonly run: (
    files: readonly PoolFile[],
    listener: PoolListener,
    signal: AbortSignal,
  ) => Promise<void>;
  /** @returns null when no answer could be had */
  readonly suggest: (question: RepairQuestion) => Promise<readonly Knot[] | null>;
  /** @returns null when notes cannot be written into the file */
  readonly mark: (question: MarkQuestion) => Promise<Uint8Array<ArrayBuffer> | null>;
}

export function filesOfArchive<R, F>(
  archive: PoolFile<F>,
  { entries }: FileResult<R, F>,
): PoolFile<F>[] {
  return entries.map((entry, index) => ({
    ...entry,
    password: null,
    order: archive.order + (index + 1) * ENTRY_STEP,
  }));
}
