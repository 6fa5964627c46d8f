/** Builds a Grid from rows of cells that know their spans; the one way readers make grids. */
import { layOutSpans, widthOf } from '../lib/span-layout.ts';
import type { Slot, SpannedCell } from '../lib/span-layout.ts';
import type { Grid, GridCell, Origin, Remark } from './document.ts';

export interface SourceCell extends SpannedCell {
  readonly text: string;
  readonly origin?: Origin;
  readonly remarks?: readonly Remark[];
}

/**
 * @param rows cells row by row; spans that reach past the last row or into a neighbour are cut
 * @param mayTake asked before the slots of the grid are made; throws when they are too many
 */
export function buildGrid(
  rows: readonly (readonly SourceCell[])[],
  mayTake: (slots: number) => void = () => undefined,
): Grid {
  // Asked as the columns come: spans of a few rows make more of them than one can walk.
  const { slots, columns } = layOutSpans(rows, (added) => mayTake(added * rows.length));
  const claims: Claims = {
    rows: rows.length,
    columns,
    taken: new Uint8Array(rows.length * columns),
  };
  const cells: GridCell[] = [];
  rows.forEach((row, index) => {
    row.forEach((cell, position) => {
      cells.push(
        claimSlots(cell, slots[index]?.[position] ?? { row: index, column: position }, claims),
      );
    });
  });
  return { kind: 'grid', rows: rows.length, columns, cells };
}

interface Claims {
  readonly rows: number;
  readonly columns: number;
  /** One entry a slot, row by row; 1 = some cell covers it. */
  readonly taken: Uint8Array;
}

/** Broken markup lets spans overlap; the earlier cell keeps the slot, the later one shrinks. */
function claimSlots(cell: SourceCell, slot: Slot, claims: Claims): GridCell {
  const { rows, columns, taken } = claims;
  const first = slot.row * columns + slot.column;
  let columnSpan = 1;
  const wanted = Math.min(widthOf(cell), columns - slot.column);
  while (columnSpan < wanted && taken[first + columnSpan] === 0) columnSpan++;
  let rowSpan = 1;
  const mostRows = Math.min(cell.rowSpan, rows - slot.row);
  while (rowSpan < mostRows && isFree(taken, first + rowSpan * columns, columnSpan)) rowSpan++;
  for (let row = 0; row < rowSpan; row++) take(taken, first + row * columns, columnSpan);
  const { text, origin, remarks } = cell;
  const claimed = { row: slot.row, column: slot.column, rowSpan, columnSpan, text };
  const isRemarked = remarks !== undefined && remarks.length > 0;
  // Most cells are text and nothing else.
  if (origin === undefined && !isRemarked) return claimed;
  return {
    ...claimed,
    ...(origin === undefined ? {} : { origin }),
    ...(isRemarked ? { remarks } : {}),
  };
}

/** A loop: `fill` takes longer for the single slot that most cells claim. */
function take(taken: Uint8Array, from: number, count: number): void {
  for (let i = from; i < from + count; i++) taken[i] = 1;
}

function isFree(taken: Uint8Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (taken[i] === 1) return false;
  return true;
}
