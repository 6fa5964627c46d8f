/** The cells of a report that one rule has something to say on: mostly none of nearly two hundred. */
import { cellsOf } from '../../form/editions.ts';
import type { CellId, FormColumn } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { Cell, Report } from '../../report/report.ts';

export interface FoundCell {
  readonly id: CellId;
  readonly cell: Cell;
}

interface UnusualCell extends FoundCell {
  readonly column: FormColumn;
}

/** Looked for once for all rules; an edit makes a new report. */
const unusual = new WeakMap<Report, readonly UnusualCell[]>();

/**
 * Those of the form that the report has, in printed order. What is plain is not asked about: a whole number, not
 * below 0, printed without a unit and read.
 */
export function findCells(
  report: Report,
  isWanted: (cell: Cell, column: FormColumn) => boolean,
): FoundCell[] {
  const known = unusual.get(report) ?? findUnusual(report);
  return gather(known, ({ id, cell, column }) => (isWanted(cell, column) ? [{ id, cell }] : []));
}

function findUnusual(report: Report): UnusualCell[] {
  const found: UnusualCell[] = [];
  for (const { id, column } of cellsOf(report)) {
    const cell = report.cells[id];
    if (cell !== undefined && !isPlain(cell)) found.push({ id, cell, column });
  }
  unusual.set(report, found);
  return found;
}

function isPlain({ state, value, unit }: Cell): boolean {
  return (
    state === 'read' && unit === null && value !== null && value >= 0 && Number.isInteger(value)
  );
}
