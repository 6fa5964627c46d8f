/** Units whose file came and could not be read: they handed something in, and are asked for it once more. */
import { filesOfUnits } from '../../collection/units/file-of-unit.ts';
import type { AppState } from '../app-state.ts';

/** @returns name of a unit of the list → its file */
export function brokenFiles(
  { failures, collection }: Pick<AppState, 'failures' | 'collection'>,
  year: number,
): ReadonlyMap<string, string> {
  // The same file twice was read once.
  const names = failures.filter(({ code }) => code !== 'duplicate').map(({ name }) => name);
  return filesOfUnits(names, collection?.units ?? [], year);
}
