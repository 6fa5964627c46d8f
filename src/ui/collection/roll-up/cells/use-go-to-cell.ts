/** From a figure of the roll-up to that cell of a report under 核对; the rail's 汇总 comes back to the same place. */
import { splitCellId } from '../../../../form/form-types.ts';
import type { CellId } from '../../../../form/form-types.ts';
import { useActions } from '../../../shared/app-context.ts';

export function useGoToCell(): (report: string, cell: CellId | null) => void {
  const { setScreen, openReport, select } = useActions();
  return (report, cell) => {
    const tab = splitCellId(cell ?? '')?.table;
    const go = async (): Promise<void> => {
      await openReport(report);
      if (tab !== undefined) select({ tab, cell, finding: null });
    };
    setScreen('review');
    void go();
  };
}
