import { splitCellId } from '../../../form/form-types.ts';
import type { Finding } from '../../../report/finding.ts';
import type { Selection } from '../../../store/app-state.ts';

/** What is selected when a finding is chosen: the cell it is about, on its tab. */
export function selectionOf(finding: Finding, index: number): Selection {
  const cell = finding.cells[0] ?? null;
  return { finding: index, cell, tab: splitCellId(cell ?? '')?.table ?? 'text' };
}
