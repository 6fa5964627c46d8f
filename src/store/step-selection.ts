/** What shows a step that was undone or redone: its first cell, or the finding it decided on. */
import { splitCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { findingKey, looseKey, readKey } from '../report/finding-identity.ts';
import type { OpenReport, Selection } from './app-state.ts';
import type { Step } from './storage/session.ts';

/** @param open after the step was undone or redone; null = nothing to be shown */
export function selectionOfStep(step: Step, open: OpenReport): Partial<Selection> | null {
  if (step.kind === 'mark') return null;
  const [change] = step.changes;
  if (change === undefined) return null;
  if ('cell' in change) return selectCell(change.cell);
  const { findings, report } = open;
  const finding = findings.findIndex(
    (each) => findingKey(each, report) === change.key || looseKey(each, report) === change.key,
  );
  const [cell] = findings[finding]?.cells ?? readKey(change.key).cells;
  const place = cell === undefined ? null : selectCell(cell);
  return { ...(place ?? { tab: 'text', cell: null }), finding: finding < 0 ? null : finding };
}

function selectCell(cell: CellId): Partial<Selection> | null {
  const table = splitCellId(cell)?.table;
  return table === undefined ? null : { tab: table, cell };
}
