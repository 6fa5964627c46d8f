/**
 * Cuts the printed labels off a copied table: people copy the whole table, headers and all. Labels are
 * the leading rows, then the leading columns, that hold words and no figure.
 */
import { readFigure } from '../../../lib/read-figure.ts';
import type { ClipTable } from '../../shared/printed/clip-table.ts';

export interface StrippedTable {
  readonly table: ClipTable;
  /** How many rows and columns of labels were cut off. */
  readonly rows: number;
  readonly columns: number;
}

export function stripLabels(table: ClipTable): StrippedTable {
  const rows = leadingLabels(table);
  const below = table.slice(rows);
  const width = Math.max(0, ...below.map((row) => row.length));
  const columns = leadingLabels(
    Array.from({ length: width }, (_, column) => below.map((row) => row[column] ?? null)),
  );
  if (rows === table.length || columns === width) return { table, rows: 0, columns: 0 };
  return { table: below.map((row) => row.slice(columns)), rows, columns };
}

/** @param lines rows, or columns; blank ones count as labels only when words follow or cover them */
function leadingLabels(lines: ClipTable): number {
  let labels = 0;
  for (const [index, line] of lines.entries()) {
    const kinds = new Set(line.map((text) => (text === null ? null : readFigure(text).kind)));
    if (kinds.has('number')) break;
    if (kinds.has('unreadable')) labels = index + 1;
  }
  // What a label covers is a label too: merged headers reach over more than one line.
  while (labels > 0 && lines[labels]?.every((text) => text === null) === true) labels++;
  return labels;
}
