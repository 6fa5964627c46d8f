/**
 * What a session's database holds. What comes by the thousand is stored in packs: a record, or a file of its
 * own, for each report costs more than reading the report did. What earlier versions stored one by one
 * stays where it is and is read beside the packs.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Step } from '../../steps/step.ts';
import type { GivenFile, SessionFailure, SessionMeta, SessionReport } from '../session.ts';

/** 2: the list of given files. 3: packs. 4: what the checks between reports need of a report is bytes. */
export const VERSION = 4;

export interface GoujiDatabase extends DBSchema {
  /** Reports that changed after they were packed; all of them in sessions of before. */
  reports: { key: string; value: SessionReport };
  /** Of sessions of before. */
  bodies: { key: string; value: ArrayBuffer };
  /** The reports of one writing, their bodies end to end, and where each is. Numbered from 0. */
  packs: { key: number; value: readonly SessionReport[] };
  packBodies: { key: number; value: Blob };
  packPlaces: { key: number; value: PackPlaces };
  failures: { key: number; value: SessionFailure };
  steps: { key: number; value: Step };
  /** Given files that wait, some hundreds in each list. */
  lists: { key: string; value: readonly GivenFile[] };
  /** Copies of them, by their list and the first of their orders. */
  copies: { key: [string, number]; value: Copies };
  /** The same two of sessions of before, one by one. */
  given: { key: number; value: GivenFile };
  files: { key: number; value: Blob };
  /**
   * `session`: see SessionMeta; a session of an earlier version has no summary and no name. `owner`: a window.
   * `running`: the files being read, and how often each was begun.
   */
  meta: { key: 'session' | 'owner' | 'running'; value: StoredMeta | string | Running };
}

export interface PackPlaces {
  readonly ids: readonly string[];
  /** Of each body, in bytes. */
  readonly ends: readonly number[];
}

export interface Copies {
  readonly orders: readonly number[];
  /** Of each file, in bytes. */
  readonly ends: readonly number[];
  readonly bytes: Blob;
}

export type Running = readonly (readonly [order: number, begun: number])[];

type Later = 'summary' | 'batchName';
type StoredMeta = Omit<SessionMeta, Later> & Partial<Pick<SessionMeta, Later>>;

export const STORES = [
  'reports',
  'bodies',
  'packs',
  'packBodies',
  'packPlaces',
  'failures',
  'steps',
  'lists',
  'copies',
  'given',
  'files',
  'meta',
] as const;

export type GoujiConnection = IDBPDatabase<GoujiDatabase>;
export type WriteTransaction = IDBPTransaction<GoujiDatabase, typeof STORES, 'readwrite'>;
