/** From a mark to its print: the cell of that report on the desk. The view stays as it was for coming back. */
import { splitCellId } from '../../../form/form-types.ts';
import type { RankedUnit } from '../../../store/comparisons.ts';
import { useReadState } from '../../shared/app-context.ts';

export function useOpenMark(): (unit: RankedUnit) => Promise<void> {
  const read = useReadState();
  return async ({ record, measured }) => {
    const { goInComparison, openReport, setScreen, select } = read();
    goInComparison({ mark: record.id });
    // The desk opens what needs most work where nothing lies on it: so first the report, then the desk.
    await openReport(record.id);
    const [cell = null] = [...measured.marked, ...measured.cells];
    const table = cell === null ? undefined : splitCellId(cell)?.table;
    if (table !== undefined) select({ tab: table, cell, finding: null });
    setScreen('review');
  };
}
