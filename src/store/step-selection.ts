/** What shows a step that was undone or redone: its first cell, or the finding it decided on. */
import { splitCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { findingKey, looseKey, readKey } from '../report/finding-identity.ts';
import type { OpenReport, Selection } from './app-state.ts';
import type { ReportStep } from './steps/step.ts';

/** @param open after the step was undone or redone; null = nothing to be shown */
export function selectionOfStep(step: ReportStep, open: OpenReport): Partial<Selection> | null {
  if (step.kind !== 'edit' && step.kind !== 'confirm' && step.kind !== 'decide') return null;
  if (step.kind === 'confirm') return selectFirst(step.cells);
  if (step.kind === 'edit') return selectFirst(step.changes);
  const [change] = step.changes;
  if (change === undefined) return null;
  const { findings, report } = open;
  const finding = findings.findIndex(
    (each) => findingKey(each, report) === change.key || looseKey(each, report) === change.key,
  );
  const [cell] = findings[finding]?.cells ?? readKey(change.key).cells;
  const place = cell === undefined ? null : selectCell(cell);
  return { ...(place ?? { tab: 'text', cell: null }), finding: finding < 0 ? null : finding };
}

function selectFirst([first]: readonly { readonly cell: CellId }[]): Partial<Selection> | null {
  return first === undefined ? null : selectCell(first.cell);
}

function selectCell(cell: CellId): Partial<Selection> | null {
  const table = splitCellId(cell)?.table;
  return table === undefined ? null : { tab: table, cell };
}
