/** From a figure of the roll-up to that cell of a report under 核对; the rail's 汇总 comes back to the same place. */
import type { CellId } from '../../../../form/form-types.ts';
import { atCell, useGoToReport } from '../../../shared/use-go-to-report.ts';

export function useGoToCell(): (report: string, cell: CellId | null) => void {
  const goToReport = useGoToReport();
  return (report, cell) => void goToReport(report, atCell(cell));
}
