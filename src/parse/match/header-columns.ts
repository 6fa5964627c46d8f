/** Where a table's header puts its columns: the grid columns or fields of its column labels. */
import type { FormColumn } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import type { Row } from '../rows/row.ts';

/**
 * @param rows the rows of one table
 * @returns one column a form column, rising; null unless the header names each exactly once
 */
export function findHeaderColumns(
  rows: readonly Row[],
  columns: readonly FormColumn[],
): readonly number[] | null {
  const header = headerRows(rows, columns);
  const found = columns.map((column) => {
    const prints = new Set([column.label, ...column.aliases].map(foldLabel));
    const pieces = header.flatMap((row) =>
      row.pieces.filter((piece) => prints.has(foldLabel(piece.text))),
    );
    return pieces.length === 1 ? (pieces[0]?.column ?? -1) : -1;
  });
  const isRising = found.every((column, index) => column > (found[index - 1] ?? -1));
  return isRising ? found : null;
}

/** The rows up to the last one that names two columns or more. */
function headerRows(rows: readonly Row[], columns: readonly FormColumn[]): readonly Row[] {
  const prints = new Set(
    columns.flatMap(({ label, aliases }) => [label, ...aliases].map(foldLabel)),
  );
  const last = rows.findLastIndex(
    (row) =>
      row.kind !== 'line' &&
      row.pieces.filter((piece) => prints.has(foldLabel(piece.text))).length > 1,
  );
  return rows.slice(0, last + 1).filter((row) => row.kind !== 'line');
}
