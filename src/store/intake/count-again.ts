/** The counts of a drop where files are not simply read once. */
import { showHidden } from '../../lib/show-hidden.ts';
import type { ParsedFile } from '../../worker/protocol.ts';
import type { LeftOut } from '../storage/session.ts';
import type { Intake } from './intake-state.ts';

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
