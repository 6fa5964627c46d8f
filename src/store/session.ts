/**
 * What a session is made of, and where it is kept. The store talks to this interface; the browser's
 * IndexedDB is one implementation, plain memory (tests, storage switched off) another.
 */
import type { Edit, EditOrigin } from '../report/edits.ts';
import type { Decision, Decisions } from '../report/decision.ts';
import type { ReportRecord } from '../report/record.ts';
import type { CellId } from '../form/form-types.ts';
import type { FileFailure } from '../worker/protocol.ts';

/** A file as given by the user; `name` holds its folder too. */
export interface InputFile {
  readonly name: string;
  readonly file: Blob;
}

/** One change of a cell, as entered. */
export interface CellChange {
  readonly cell: CellId;
  readonly from: number | null;
  readonly to: number | null;
}

/** One thing the reviewer did; undone and redone as a whole. */
export type Step = {
  readonly report: string;
  /** ISO 8601 time. */
  readonly at: string;
} & (
  | {
      readonly kind: 'edit';
      readonly changes: readonly CellChange[];
      readonly note: string;
      /** Absent in steps kept by version 0.1.0. */
      readonly by?: EditOrigin;
    }
  | {
      readonly kind: 'decide';
      /** Finding key → what was decided before and after. */
      readonly changes: readonly {
        readonly key: string;
        readonly from: Decision;
        readonly to: Decision;
      }[];
    }
);

/** What an earlier review, read from JSON, had done to a report. Not undone step by step. */
export interface Inheritance {
  readonly edits: readonly Edit[];
  readonly decisions: Decisions;
}

/** A report in the session; `order` is its place in the lists and in the export. */
export interface SessionReport {
  readonly order: number;
  readonly record: ReportRecord;
  readonly inherited: Inheritance;
}

/** A file that gave no report, in its place among the others. */
export interface SessionFailure extends FileFailure {
  readonly order: number;
}

export interface StoredSession {
  readonly reports: readonly SessionReport[];
  readonly failures: readonly SessionFailure[];
  readonly steps: readonly Step[];
  /** How many of the steps are in force; the rest can be redone. */
  readonly cursor: number;
  /** ISO time of the last change, and of the export; null in an empty session. */
  readonly changedAt: string | null;
}

export interface Addition {
  readonly report: SessionReport;
  readonly body: ArrayBuffer;
}

/** Every promise resolves when the data is safe, and rejects when it could not be kept. */
export interface SessionStorage {
  readonly load: () => Promise<StoredSession | null>;
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
  readonly add: (
    additions: readonly Addition[],
    failures: readonly SessionFailure[],
    changedAt: string,
  ) => Promise<void>;
  readonly dropFailure: (order: number) => Promise<void>;
  readonly updateReport: (report: SessionReport) => Promise<void>;
  /** Keeps `steps[from…]`, drops any stored beyond them. */
  readonly saveSteps: (
    steps: readonly Step[],
    from: number,
    state: { readonly cursor: number; readonly changedAt: string },
  ) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export const EMPTY_SESSION: StoredSession = {
  reports: [],
  failures: [],
  steps: [],
  cursor: 0,
  changedAt: null,
};
