/** What the prose rules share: each mention held against figures of a table. */
import { cellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { nameCells } from '../form/name-cell.ts';
import { REQUEST_COLUMNS } from '../form/requests-table.ts';
import type { Finding } from '../report/finding.ts';
import { isUnknown } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { quote } from './prose-clauses.ts';
import { findMentions } from './prose-mentions.ts';
import type { MentionPatterns } from './prose-mentions.ts';
import { makeFinding } from './rule.ts';

export interface ProseCheck extends MentionPatterns {
  readonly rule: string;
  /** The table says the sum of these; see `valueOf`. */
  readonly cells: readonly CellId[];
}

/** One finding for each mention that differs from the table. Unknown cells are not compared. */
export function compareProse(report: Report, check: ProseCheck): Finding[] {
  const expected = sumOfCells(report, check.cells);
  if (expected === null) return [];
  const names = nameCells(report, check.cells);
  return findMentions(report, check)
    .filter(({ count }) => count !== expected)
    .map(({ count, clause }) =>
      makeFinding({
        rule: check.rule,
        severity: 'warning',
        cells: check.cells,
        zh: `正文写的是 ${count}（「${quote(clause)}」），表中${names.zh}是 ${expected}。`,
        en: `The text says ${count} ("${quote(clause)}"); the table says ${expected} (${names.en}).`,
        expected,
        found: count,
      }),
    );
}

/** null when one of the cells is unknown. */
export function sumOfCells(report: Report, cells: readonly CellId[]): number | null {
  let sum = 0;
  for (const id of cells) {
    const value = valueOf(report, id);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** A blank counts as 0; a blank row total of table 3 as the sum of its applicants. */
function valueOf(report: Report, id: CellId): number | null {
  const cell = report.cells[id];
  if (isUnknown(cell)) return null;
  if (cell?.value !== null && cell !== undefined) return cell.value;
  const row = /^requests\.(.+)\.total$/.exec(id)?.[1];
  if (row === undefined) return 0;
  return REQUEST_COLUMNS.reduce(
    (sum, { key }) => sum + (report.cells[cellId('requests', row, key)]?.value ?? 0),
    0,
  );
}
