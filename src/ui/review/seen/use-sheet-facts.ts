/** What is known of all figures that were read on the pictures of a report. */
import { useMemo } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { cellsInDoubt, isCompared } from '../../../report/seen/cells-in-doubt.ts';
import { seenSupport } from '../../../report/seen/seen-support.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { groupCrops } from './group-crops.ts';
import type { CropGroup } from './group-crops.ts';

/** The first that is true of a figure. */
export type Standing = 'compared' | 'doubt' | 'confirmed' | 'clear';

export interface SheetFacts {
  readonly groups: readonly CropGroup[];
  readonly all: readonly CellId[];
  readonly inDoubt: ReadonlySet<CellId>;
  /** By a sum. */
  readonly confirmed: ReadonlySet<CellId>;
  readonly standingOf: (cell: CellId) => Standing;
}

export function useSheetFacts(open: OpenReport): SheetFacts {
  const groups = useMemo(() => groupCrops(open.reading), [open.reading]);
  return useMemo(() => {
    const all = groups.flatMap(({ cells }) => cells);
    const inDoubt = new Set(cellsInDoubt(open));
    const confirmed = new Set(all.filter((id) => seenSupport(open.report, id).confirmedBy > 0));
    const standingOf = (cell: CellId): Standing => {
      if (isCompared(open, cell)) return 'compared';
      if (inDoubt.has(cell)) return 'doubt';
      return confirmed.has(cell) ? 'confirmed' : 'clear';
    };
    return { groups, all, inDoubt, confirmed, standingOf };
  }, [groups, open]);
}
