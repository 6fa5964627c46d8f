/** From a mark to its print: the cell of that report on the desk. The view stays as it was for coming back. */
import type { Mark } from '../../../store/comparisons.ts';
import { useActions } from '../../shared/app-context.ts';
import { atCell, useGoToReport } from '../../shared/use-go-to-report.ts';

export function useOpenMark(): (mark: Mark) => Promise<void> {
  const { goInComparison } = useActions();
  const goToReport = useGoToReport();
  return async ({ id, record, cells, marked }) => {
    goInComparison({ mark: id });
    const [cell] = [...marked, ...cells];
    await goToReport(record.id, atCell(cell));
  };
}
