/**
 * Files that are given once more, as after a crash the whole folder is: which need not be read again, and which take
 * the place that was kept for them. What is the same by name, size and time of change is taken for the same file.
 */
import { showHidden } from '../../lib/show-hidden.ts';
import { takeInTurns } from './in-turns.ts';
import type { InputFile, SessionFailure, SessionReport } from '../storage/session.ts';

/** When a file was last changed; null for what is no file of the disk. */
export function modifiedOf(file: Blob): number | null {
  return file instanceof File ? file.lastModified : null;
}

/** Asks the disk for size and time of each, which it then knows. */
export async function lookAt(files: readonly InputFile[]): Promise<void> {
  await takeInTurns(files, ({ file }) => void modifiedOf(file));
}

interface Known {
  readonly reports: ReadonlyMap<string, SessionReport>;
  readonly failures: readonly SessionFailure[];
  /** Original files at hand, by hash. */
  readonly originals: ReadonlyMap<string, unknown>;
}

export interface GivenAgain {
  /** To be read. */
  readonly fresh: readonly InputFile[];
  /** By file, the order that was kept for it. */
  readonly awaited: ReadonlyMap<InputFile, number>;
  /** How many were read before. */
  readonly known: number;
}

export function sortGiven(
  files: readonly InputFile[],
  { reports, failures, originals }: Known,
): GivenAgain {
  const read = new Set<string>();
  for (const { record, modified, isBare } of reports.values()) {
    const { name, size, sha256 } = record.source;
    // A report without its file is read again: then it has it.
    if (modified === undefined || isBare === true || !originals.has(sha256)) continue;
    read.add(keyOf(name, size, modified));
  }
  const places = new Map<string, number>();
  for (const { name, order, isAwaited } of failures) if (isAwaited) places.set(name, order);
  if (read.size + places.size === 0) return { fresh: files, awaited: new Map(), known: 0 };
  const fresh: InputFile[] = [];
  const awaited = new Map<InputFile, number>();
  for (const given of files) {
    const name = showHidden(given.name);
    const modified = modifiedOf(given.file);
    if (modified !== null && read.has(keyOf(name, given.file.size, modified))) continue;
    fresh.push(given);
    const order = places.get(name);
    if (order !== undefined) awaited.set(given, order);
    places.delete(name);
  }
  return { fresh, awaited, known: files.length - fresh.length };
}

function keyOf(name: string, size: number, modified: number): string {
  return `${size} ${modified} ${name}`;
}
