/**
 * What a session is made of, and where it is kept. The store talks to these interfaces; the browser's
 * IndexedDB is one implementation, plain memory (for tests) another.
 */
import type { ReportTrace } from '../../collection/trace.ts';
import type { Unit } from '../../collection/units/unit.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Review } from '../../report/review/review.ts';
import type { FileFailure } from '../../worker/protocol.ts';
import type { Step } from '../steps/step.ts';

/** A file as given by the user; `name` holds its folder too. */
export interface InputFile {
  readonly name: string;
  readonly file: Blob;
}

/** A file that was given and is not read, with its folder. */
export interface LeftOut {
  readonly name: string;
  /** `litter`: hidden, or left by a program; `readOnly`: another window works on the session. */
  readonly why: 'litter' | 'emptyFolder' | 'unreadable' | 'readOnly';
}

/** What a drop, a picker or a paste brought. */
export interface GivenFiles {
  readonly files: readonly InputFile[];
  readonly leftOut: readonly LeftOut[];
}

/** A report in the session; `order` is its place in the lists and in the export. */
export interface SessionReport {
  readonly order: number;
  readonly record: ReportRecord;
  /** For the checks between reports; what was stored before there were any has none. */
  readonly trace: ReportTrace | null;
  /** It came as JSON: what was read of its own file is not known. */
  readonly isBare?: true;
  /** When its file was last changed, in milliseconds since 1970, where the browser told. */
  readonly modified?: number;
  /** What an earlier review, read from JSON, had done to it. Not undone step by step. */
  readonly inherited: Review;
}

/** A file that gave no report, in its place among the others. */
export interface SessionFailure extends FileFailure {
  readonly order: number;
  /** An imported file had listed it: nothing that was just given failed. */
  readonly isImported?: true;
  /** It was not read, and takes its place here when it is given again. */
  readonly isAwaited?: true;
}

/** A file that was given and has not been read yet. */
export interface GivenFile {
  readonly name: string;
  readonly order: number;
  /** How often it was being read when the page broke off. */
  readonly begun: number;
  /** As in a report. */
  readonly modified?: number;
}

/** The same after a crash; the file is null where no copy of it could be kept. */
export interface StoredFile extends GivenFile {
  readonly file: Blob | null;
}

export interface StoredSession {
  readonly reports: readonly SessionReport[];
  readonly failures: readonly SessionFailure[];
  readonly steps: readonly Step[];
  /** How many of the steps are in force; the rest can be redone. */
  readonly cursor: number;
  /** ISO time of the last change, and of the export; null in an empty session. */
  readonly changedAt: string | null;
  /** What the reviewer calls the batch; null = it has no name. */
  readonly batchName: string | null;
}

export interface Addition {
  readonly report: SessionReport;
  readonly body: ArrayBuffer;
}

/** What a session holds, for the list of sessions. */
export interface SessionSummary {
  readonly reports: number;
  readonly cleared: number;
  /** The agency of the first report, by which people know a batch. */
  readonly agency: string | null;
}

export interface SessionMeta {
  readonly cursor: number;
  readonly changedAt: string;
  readonly batchName: string | null;
  readonly summary: SessionSummary;
}

/** What has changed since the last writing; it is written as a whole or not at all. */
export interface SessionChanges {
  /** Everything stored before goes first. */
  readonly isEmptied: boolean;
  /** By report id. */
  readonly additions: ReadonlyMap<string, Addition>;
  /** Orders of failures that are gone; they go before `failures` come. */
  readonly solved: ReadonlySet<number>;
  readonly failures: ReadonlyMap<number, SessionFailure>;
  /** Reports whose record has changed, by id. */
  readonly reports: ReadonlyMap<string, SessionReport>;
  /** Files that are not read yet, by order; those of before that have ended go first. */
  readonly given: ReadonlyMap<number, GivenFile>;
  readonly ended: ReadonlySet<number>;
  /** All steps, and from which on they may differ from those stored. */
  readonly steps: { readonly all: readonly Step[]; readonly from: number } | null;
}

/** One session's place. Promises reject when the data could not be read or kept. */
export interface SessionStorage {
  readonly load: () => Promise<StoredSession | null>;
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
  /** Of all reports, without looking into them. */
  readonly reportIds: () => Promise<readonly string[]>;
  /** Resolves when the data is safe. @param meta null = the session is empty again */
  readonly write: (changes: SessionChanges, meta: SessionMeta | null) => Promise<void>;
  /** Files that a page which is gone had been given and not read. */
  readonly given: () => Promise<readonly StoredFile[]>;
  /** Keeps copies of files that wait, by their order. Rejects when there is no room. */
  readonly keepFiles: (copies: ReadonlyMap<number, Blob>) => Promise<void>;
  /** Notes which files are being read, by order, and how often each was begun: all others are not. */
  readonly noteRunning: (running: ReadonlyMap<number, number>) => Promise<void>;
  /** The window that writes this session, as far as the storage knows. */
  readonly owner: () => Promise<string | null>;
  /**
   * Makes this window the one that writes. From then on writing fails in any other.
   * @param from the owner that is known to be gone
   * @returns false when another window came first
   */
  readonly claim: (from: string | null) => Promise<boolean>;
  readonly release: () => Promise<void>;
  /**
   * Calls when what was stored is gone while the page is open: the browser's data were cleared, or the
   * database deleted. From then on nothing can be read or written here.
   */
  readonly onCleared: (listener: () => void) => void;
  readonly close: () => void;
}

/** A session as listed. */
export interface ListedSession extends SessionSummary {
  readonly id: string;
  /** ISO time of its last change. */
  readonly changedAt: string;
  readonly batchName: string | null;
}

/** What came of deleting a session: another window works on it, or the storage refused. */
export type Removal = 'removed' | 'held' | 'failed';

/** All sessions of this browser. */
export interface SessionShelf {
  /** Those that hold something, the last changed first. */
  readonly list: () => Promise<readonly ListedSession[]>;
  /** The one to go on with: this window's, else the last one opened. */
  readonly last: () => Promise<string>;
  readonly newId: () => string;
  readonly at: (id: string) => SessionStorage;
  /** Notes that this window works on it. */
  readonly remember: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The unit list that was used last, of whatever session. Promises reject where nothing can be kept. */
export interface UnitListStorage {
  readonly load: () => Promise<readonly Unit[] | null>;
  readonly keep: (units: readonly Unit[]) => Promise<void>;
}

export const EMPTY_SESSION: StoredSession = {
  reports: [],
  failures: [],
  steps: [],
  cursor: 0,
  changedAt: null,
  batchName: null,
};

/** In the order in which the files were given. */
export function sortByOrder<T extends Pick<SessionReport, 'order'>>(items: readonly T[]): T[] {
  return [...items].sort((left, right) => left.order - right.order);
}

/** Whether it came with the last drop. @param freshFrom null = the whole batch came at once */
export function isFreshIn(freshFrom: number | null, { order }: SessionReport): boolean {
  return freshFrom !== null && order >= freshFrom;
}
