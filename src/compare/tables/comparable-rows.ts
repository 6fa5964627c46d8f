/** The rows of a table as printed, where they mean the same in the forms of all units. */
import { ALL_TABLES, cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import type { TableId } from '../../form/form-types.ts';
import { findCell, shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ComparedReport } from '../batch/batch.ts';
import { measureRecord } from '../measures/measure-record.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { Absent } from '../rates/measure-rate.ts';

export interface ComparableRow {
  readonly cell: FormCell;
  /** Printed left of the row, outermost first. */
  readonly groups: readonly Bilingual[];
  readonly label: Bilingual;
  /** One a unit. */
  readonly values: readonly (Measured | Absent)[];
}

export interface ComparableRows {
  readonly rows: readonly ComparableRow[];
  /** Rows of the first unit's form that another's has not, or means otherwise. */
  readonly leftOut: number;
}

/** Of table 3 the totals; of the others every figure. */
export function comparableRows(units: readonly ComparedReport[], table: TableId): ComparableRows {
  const [first] = units;
  if (first === undefined) return { rows: [], leftOut: 0 };
  const cells = cellsOf(first.record).filter(
    (cell) => cell.table === table && (table !== 'requests' || cell.column.role === 'total'),
  );
  const same = cells.filter((cell) => units.every(({ record }) => hasSame(record, cell)));
  return {
    leftOut: cells.length - same.length,
    rows: same.map((cell) => ({
      cell,
      ...labelsOf(cell),
      // A figure has no cases that could be too few.
      values: units.map(({ record }) => measureRecord(record, { kind: 'figure', cell }, 0)),
    })),
  };
}

function hasSame(record: ComparedReport['record'], { id, row, column }: FormCell): boolean {
  const other = findCell(record, id);
  return other?.row.english === row.english && other.column.english === column.english;
}

function labelsOf({
  table,
  row,
  column,
  caption,
}: FormCell): Pick<ComparableRow, 'groups' | 'label'> {
  const rowName = { zh: shortLabel(row.label), en: row.english };
  const columnName = { zh: column.label, en: column.english };
  if (table === 'disputes') return { groups: [rowName], label: columnName };
  // 三、本年度办理结果 stands over all of its rows: it tells none from another.
  if (table === 'requests') return { groups: row.groups.slice(1).map(groupName), label: rowName };
  const article = { zh: caption ?? '', en: `Article 20 ${caption?.slice(5) ?? ''}` };
  return {
    groups: [article],
    label: { zh: `${rowName.zh}·${columnName.zh}`, en: `${rowName.en} · ${columnName.en}` },
  };
}

function groupName(zh: string): Bilingual {
  const table = ALL_TABLES.find(({ groupsInEnglish }) => groupsInEnglish?.[zh] !== undefined);
  return { zh, en: table?.groupsInEnglish?.[zh] ?? zh };
}
