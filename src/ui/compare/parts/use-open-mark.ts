/** From a mark to its print: the cell of that report on the desk. The view stays as it was for coming back. */
import { splitCellId } from '../../../form/form-types.ts';
import type { Mark } from '../../../store/comparisons.ts';
import { useReadState } from '../../shared/app-context.ts';

export function useOpenMark(): (mark: Mark) => Promise<void> {
  const read = useReadState();
  return async ({ id, record, cells, marked }) => {
    const { goInComparison, openReport, setScreen, select } = read();
    goInComparison({ mark: id });
    // The desk opens what needs most work where nothing lies on it: so first the report, then the desk.
    await openReport(record.id);
    const [cell = null] = [...marked, ...cells];
    const table = cell === null ? undefined : splitCellId(cell)?.table;
    if (table !== undefined) select({ tab: table, cell, finding: null });
    setScreen('review');
  };
}
