import { useCallback } from 'react';
import { splitCellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Selection } from '../../store/app-state.ts';
import { useActions } from './app-context.ts';

/**
 * To a report on the desk, and to what is selected in it: first the report, then the desk, which opens what
 * needs most work where nothing lies on it.
 */
export function useGoToReport(): (id: string, selected?: Partial<Selection>) => Promise<void> {
  const { openReport, select, setScreen } = useActions();
  return useCallback(
    async (id, selected = {}) => {
      await openReport(id);
      select(selected);
      setScreen('review');
    },
    [openReport, select, setScreen],
  );
}

/** That cell is selected, in its table; nothing where there is none. */
export function atCell(cell: CellId | null | undefined): Partial<Selection> {
  const tab = splitCellId(cell ?? '')?.table;
  return tab === undefined || cell === undefined ? {} : { tab, cell, finding: null };
}
