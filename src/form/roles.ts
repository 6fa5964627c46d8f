/** Rows, columns and cells of a table by what they count: nothing outside `form/` knows their keys. */
import type {
  AnyTableId,
  CellId,
  ColumnRole,
  FormColumn,
  FormRow,
  FormTable,
  ResultRole,
  RowRole,
} from './form-types.ts';
import { cellId, RESULT_ROLES } from './form-types.ts';

/** The rows of one role, as printed; several where the form parts what the role counts. */
export function rowsOfRole(table: FormTable<AnyTableId>, role: RowRole): readonly FormRow[] {
  return table.blocks.flatMap((block) => block.rows.filter((row) => row.role === role));
}

export function columnsOfRole(
  table: FormTable<AnyTableId>,
  role: ColumnRole,
): readonly FormColumn[] {
  return table.blocks.flatMap((block) => block.columns.filter((column) => column.role === role));
}

/** Rows by role and columns by role: their cells, row by row. */
export function cellsOfRoles(
  table: FormTable<AnyTableId>,
  rows: readonly RowRole[],
  columns: readonly ColumnRole[],
): CellId[] {
  const isOf = <Role>(roles: readonly Role[], role: Role | undefined): boolean =>
    role !== undefined && roles.includes(role);
  return table.blocks.flatMap((block) =>
    block.rows
      .filter(({ role }) => isOf(rows, role))
      .flatMap((row) =>
        block.columns
          .filter(({ role }) => isOf(columns, role))
          .map((column) => cellId(table.id, row.key, column.key)),
      ),
  );
}

/** 三、本年度办理结果: whether a row is one of the outcomes that （七）总计 adds up. */
export function isResult(role: RowRole | undefined): role is ResultRole {
  return RESULT_ROLES.some((each) => each === role);
}
