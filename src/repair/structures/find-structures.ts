/** The slips of layout that agree with the sums: what they touch holds afterwards. */
import { findSwappedColumns, findSwapsInColumns } from './find-column-slips.ts';
import { findRowMoves } from './find-row-moves.ts';
import { findRowSlips } from './find-row-slips.ts';
import { findUnfilledTotals } from './find-unfilled-totals.ts';
import { gridsOf } from './grid.ts';
import { findMended } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import type { Mending } from '../knots.ts';
import type { Structure } from './structure.ts';

export interface FoundStructure extends Mending {
  readonly structure: Structure;
}

/** @param broken equations of which a slip must mend one at least */
export function findStructures(ledger: Ledger, broken: readonly number[]): FoundStructure[] {
  const wanted = new Set(broken);
  const tables = new Set(broken.map((index) => ledger.equations[index]?.table));
  return gridsOf(ledger)
    .filter(({ table }) => tables.has(table))
    .flatMap((grid) => [
      ...findRowSlips(ledger, grid),
      ...findSwapsInColumns(ledger, grid),
      ...findSwappedColumns(ledger, grid),
      ...findRowMoves(ledger, grid),
      ...findUnfilledTotals(ledger, grid),
    ])
    .flatMap((structure): FoundStructure[] => {
      const { replacements } = structure;
      // One cell alone is no slip of layout.
      if (replacements.length < 2) return [];
      const mended = findMended(ledger, replacements, structure.mayLeaveSums);
      const isWanted = mended?.some((equation) => wanted.has(equation)) === true;
      return mended === null || !isWanted ? [] : [{ structure, replacements, mended }];
    });
}
