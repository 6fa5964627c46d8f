/** The files that a session is saved as, as the interface needs them. */
export { EXPORTS } from '../../exchange/exports.ts';
export type { ExportKind } from '../../exchange/exports.ts';
export type { ExportedFile } from '../../exchange/file/write-export.ts';

/** How the writing of a file is followed. */
export interface ExportWatch {
  /** Told as reports are taken. */
  readonly onReport?: (done: number, all: number) => void;
  /** Calls it off. */
  readonly signal?: AbortSignal;
}
