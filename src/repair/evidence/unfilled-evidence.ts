/** Totals of table 4 that were all left blank or at 0: each stands alone, but one speaks for the others. */
import { tablesOf } from '../../form/editions.ts';
import { cellId } from '../../form/form-types.ts';
import type { FormRow } from '../../form/form-types.ts';
import { findCell } from '../../form/name-cell.ts';
import type { CellChange } from '../../report/cell-change.ts';
import type { Report } from '../../report/report.ts';
import { sumCells } from '../../report/sum-cells.ts';
import type { Weighed } from '../hypothesis.ts';

/** More than a 0 costs that is likelier a figure meant to be none. Judged: no kind of `npm run localise` has two. */
const OTHERS_LEFT_TOO = 4;

export function weighUnfilled(
  report: Report,
  { cell, from, to }: CellChange<number>,
): readonly Weighed[] {
  const found = findCell(report, cell);
  if (found?.table !== 'disputes' || found.column.role !== 'total') return [];
  if ((from ?? 0) !== 0 || to === 0) return [];
  const others = tablesOf(report)
    .disputes.blocks.flatMap(({ rows }) => rows)
    .filter(({ key }) => key !== found.row.key && hasFigures(report, key));
  const areLeft = others.every(({ key }) => sumCells(report, [totalOf(key)]) === 0);
  if (others.length === 0 || !areLeft) return [];
  const text = {
    zh: '表四其他有数的行，总计也都没有填。',
    en: 'The totals of the other rows of table 4 that hold figures were not filled in either.',
  };
  return [{ evidence: { kind: 'unfilled', cells: [cell], text }, weight: OTHERS_LEFT_TOO }];
}

function hasFigures(report: Report, row: FormRow['key']): boolean {
  const details = tablesOf(report).disputes.blocks.flatMap(({ columns }) =>
    columns.filter(({ role }) => role !== 'total').map(({ key }) => cellId('disputes', row, key)),
  );
  return details.some((id) => (report.cells[id]?.value ?? 0) !== 0);
}

function totalOf(row: FormRow['key']): ReturnType<typeof cellId> {
  return cellId('disputes', row, 'total');
}
