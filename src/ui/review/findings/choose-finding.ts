import { splitCellId } from '../../../form/form-types.ts';
import { decisionOn } from '../../../report/decision.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { cellOf } from './matter-of.ts';

/** What is selected when a finding is chosen: the cell it is about, on its tab. */
export function selectionOf(open: OpenReport, index: number): Selection {
  const finding = open.findings[index];
  const cell = finding === undefined ? null : cellOf(finding, open);
  return { finding: index, cell, tab: splitCellId(cell ?? '')?.table ?? 'text' };
}

/** Whether what may be wrong is said inside a finding: still open, and about some cell. */
export function hasSuggestions(
  { findings, report, decisions }: OpenReport,
  index: number,
): boolean {
  const finding = findings[index];
  if (finding === undefined || finding.cells.length === 0) return false;
  return decisionOn(finding, report, decisions).resolution === 'open';
}
