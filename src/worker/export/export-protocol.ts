/**
 * What page and worker say to each other while reports are written into a file. The worker asks for reports
 * as it needs them, some at a time: their bytes cross as they are stored, and the page never looks inside.
 */
import type { ExportedBatch } from '../../exchange/collection-shape.ts';
import type { ExportKind } from '../../exchange/exports.ts';
import type { ExportFailure } from '../../exchange/file/export.ts';
import type { ExportedFile } from '../../exchange/file/write-export.ts';
import type { Review } from '../../report/review/review.ts';

/** A report as it is kept, and what the review did to it. */
export interface StoredReport {
  /** As `packBody` made it. */
  readonly body: ArrayBuffer;
  readonly review: Review;
}

export interface ExportOrder {
  readonly kind: ExportKind;
  /** ISO 8601 time of the last change to the reports; '' = none. */
  readonly changedAt: string;
  /** As in an ExportSource. */
  readonly subject: string;
  /** ISO 8601 time that the file bears. */
  readonly date: string;
}

/** What could not be written, known once all reports were taken. */
export interface LeftBehind {
  readonly failures: readonly ExportFailure[];
  /** Names of files whose report could not be read back. */
  readonly unread: readonly string[];
}

/** Where what is written comes from. */
export interface ExportFeed {
  /** The next ones, in their order; none = that was all. */
  readonly next: () => Promise<readonly StoredReport[]>;
  readonly leftBehind: () => LeftBehind;
  /** What is said of the batch, as `packBatch` made it; null = nothing is. */
  readonly batch: () => Promise<ArrayBuffer | null>;
}

/** Why no file came of it. `not-loaded`: its script is not there. `failed`: it broke off, or memory ran out. */
export type ExportTrouble = 'not-loaded' | 'failed';

export type ExportResult =
  | { readonly file: ExportedFile }
  /** null = it was called off. */
  | { readonly trouble: ExportTrouble | null };

export interface Exporter {
  /** Brings what the page needs for a backup. Rejects where that is not there. */
  readonly warmUp: () => Promise<void>;
  readonly write: (
    order: ExportOrder,
    feed: ExportFeed,
    signal: AbortSignal,
  ) => Promise<ExportResult>;
}

/** `want`: the page answers with what is asked for. */
export type ExportReply =
  | { readonly kind: 'want'; readonly what: 'reports' | 'batch' }
  | { readonly kind: 'written'; readonly file: ExportedFile }
  | { readonly kind: 'trouble'; readonly trouble: ExportTrouble };

export type ExportMessage =
  | { readonly kind: 'order'; readonly order: ExportOrder }
  /** @see ExportFeed.next; what is left behind counts with the last, empty ones. */
  | {
      readonly kind: 'reports';
      readonly reports: readonly StoredReport[];
      readonly leftBehind: LeftBehind;
    }
  | { readonly kind: 'batch'; readonly batch: ArrayBuffer | null };

/** Bytes, so that the page passes on what may be long without copying it piece by piece. */
export function packBatch({ unitOf, ...batch }: ExportedBatch): ArrayBuffer {
  const text = JSON.stringify({ ...batch, unitOf: [...unitOf] });
  return new TextEncoder().encode(text).slice().buffer;
}

/** @param bytes as `packBatch` made them */
export function unpackBatch(bytes: ArrayBuffer): ExportedBatch {
  // Our own bytes of the lines above, never a file's.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { unitOf, ...batch } = JSON.parse(new TextDecoder().decode(bytes)) as Omit<
    ExportedBatch,
    'unitOf'
  > & {
    readonly unitOf: readonly (readonly [string, string])[];
  };
  return { ...batch, unitOf: new Map(unitOf) };
}
