/** What of a report's tables is shown with a finding: the lines of the cells it names, and those they add up with. */
import { tablesOf } from '../../../form/editions.ts';
import type { FormVariant } from '../../../form/editions.ts';
import { cellId, splitCellId, TABLE_IDS } from '../../../form/form-types.ts';
import type { CellId, FormColumn, FormRow, RowRole } from '../../../form/form-types.ts';

export interface BlockAround {
  readonly key: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly cellOf: (row: FormRow, column: FormColumn) => CellId;
}

/** 新收 + 上年结转 = 总计 + 结转下年度: they stand by each other whichever of them is meant. */
const BALANCE: ReadonlySet<RowRole | undefined> = new Set([
  'received',
  'carriedIn',
  'total',
  'carriedOut',
]);

export function blocksAround(variant: FormVariant, cells: readonly CellId[]): BlockAround[] {
  const named = cells.map(splitCellId);
  return TABLE_IDS.flatMap((table) => {
    const keys = new Set(named.flatMap((each) => (each?.table === table ? [each.row] : [])));
    if (keys.size === 0) return [];
    const isShown = ({ key, role }: FormRow): boolean =>
      keys.has(key) || (table === 'requests' && BALANCE.has(role));
    return tablesOf(variant)[table].blocks.flatMap(({ columns, rows }, at) => {
      const shown = rows.filter(isShown);
      if (shown.length === 0) return [];
      const cellOf = (row: FormRow, column: FormColumn): CellId =>
        cellId(table, row.key, column.key);
      return [{ key: `${table} ${at}`, columns, rows: shown, cellOf }];
    });
  });
}
