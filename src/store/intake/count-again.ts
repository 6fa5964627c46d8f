/** The counts of a drop. */
import { showHidden } from '../../lib/show-hidden.ts';
import type { ParsedFile } from '../../worker/protocol.ts';
import type { LeftOut } from '../storage/session.ts';
import type { Intake } from './intake-state.ts';

/** How many of the files just given brought no report, and how many were given before. */
export interface Shortfall {
  readonly failed: number;
  readonly duplicates: number;
}

/** @param batch files that have been read */
export function addArrived(
  intake: Intake,
  batch: readonly { readonly result: ParsedFile }[],
  { failed, duplicates }: Shortfall,
): Intake {
  const unpacked = batch.reduce((sum, { result }) => sum + result.entries.length, 0);
  return {
    ...intake,
    total: intake.total + unpacked,
    done: intake.done + batch.length,
    failed: intake.failed + failed,
    duplicates: intake.duplicates + duplicates,
  };
}

/** They count once, as they are read again. */
export function takeBack(intake: Intake, results: readonly ParsedFile[]): Intake {
  const failed = results.reduce((sum, { failures }) => sum + failures.length, 0);
  const n = results.length;
  return {
    ...intake,
    total: intake.total - n,
    done: intake.done - n,
    failed: intake.failed - failed,
  };
}

/** @param known files that were read before: counted, and not read again */
export function addUnread(intake: Intake, leftOut: readonly LeftOut[], known: number): Intake {
  const shown = leftOut.map(({ name, why }) => ({ name: showHidden(name), why }));
  return {
    ...intake,
    total: intake.total + known,
    done: intake.done + known,
    duplicates: intake.duplicates + known,
    leftOut: [...intake.leftOut, ...shown],
  };
}
