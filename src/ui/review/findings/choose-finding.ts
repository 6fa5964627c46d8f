import { splitCellId } from '../../../form/form-types.ts';
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';

/** What is selected when a finding is chosen: the cell it is about, on its tab. */
export function selectionOf(finding: Finding, index: number): Selection {
  const cell = finding.cells[0] ?? null;
  return { finding: index, cell, tab: splitCellId(cell ?? '')?.table ?? 'text' };
}

/** The finding inside which suggestions stand: chosen, still open, and about some cell. */
export function findingWithSuggestions(
  { findings, report, decisions }: OpenReport,
  chosen: number | null,
): Finding | null {
  const finding = chosen === null ? undefined : findings[chosen];
  if (finding === undefined || finding.cells.length === 0) return null;
  return decisionOn(finding, report, decisions).resolution === 'open' ? finding : null;
}
