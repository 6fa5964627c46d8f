/** How far the reading of given files has got. */
import type { PageAt } from '../../document/page-at.ts';
import type { LeftOut } from '../storage/session.ts';

/** A file whose pages are pictures. */
export interface SeeingFile {
  readonly name: string;
  /** Null while it waits. */
  readonly at: PageAt | null;
}

/** Files being read. All counts are of this drop, not of the session. */
export interface Intake {
  readonly total: number;
  readonly done: number;
  /** Files without a report; those given before are counted apart. */
  readonly failed: number;
  readonly duplicates: number;
  /** Files that are not among those to be read. */
  readonly leftOut: readonly LeftOut[];
  /** Names of the files being read now. */
  readonly running: readonly string[];
  /** Files whose pictures are being read, or wait for that; in the order in which they came. */
  readonly seeing: readonly SeeingFile[];
  readonly isActive: boolean;
  readonly isCancelled: boolean;
  /** The package that pictures are read with was among them: kept in the browser, or for this visit only. */
  readonly sight: 'kept' | 'visit' | null;
}

export const IDLE: Intake = {
  total: 0,
  done: 0,
  failed: 0,
  duplicates: 0,
  leftOut: [],
  running: [],
  seeing: [],
  isActive: false,
  isCancelled: false,
  sight: null,
};
