/** Where something stands, as the letter says it: 第 3 页，第三部分的表，「（七）总计」一行，「自然人」列. */
import { splitCellId } from '../../../form/form-types.ts';
import type { AnyTableId, CellId } from '../../../form/form-types.ts';
import { findCell, shortLabel } from '../../../form/name-cell.ts';
import type { FilePlace } from '../../../lib/place.ts';
import type { Returned } from './letter-point.ts';

/** What the three tables, and the one before 2019, are called by the part that they stand in. */
export const PARTS: Readonly<Record<AnyTableId, string>> = {
  proactive: '第二部分的表',
  requests: '第三部分的表',
  disputes: '第四部分的表',
  statistics: '统计表',
};

/** @param cells those that a point is about; where they run over several rows or columns, these are left out */
export function describePlace(
  cells: readonly CellId[],
  { report, findPlace }: Pick<Returned, 'report' | 'findPlace'>,
): string {
  const [first] = cells;
  const table = splitCellId(first ?? '')?.table;
  if (first === undefined || table === undefined) return '';
  const found = cells.map((cell) => findCell(report, cell));
  const row = only(found.map((cell) => shortLabel(cell?.row.label ?? '')));
  const column = only(found.map((cell) => cell?.column.label ?? ''));
  const places = cells.map(findPlace).filter((place) => place !== null);
  return [
    pagesOf(places),
    PARTS[table] + inFile(places),
    row === null ? '' : `「${row}」一行`,
    column === null ? '' : `「${column}」列`,
  ]
    .filter((part) => part !== '')
    .join('，');
}

function only(names: readonly string[]): string | null {
  const [first = '', second] = new Set(names);
  return first === '' || second !== undefined ? null : first;
}

function pagesOf(places: readonly FilePlace[]): string {
  const pages = [...new Set(places.map(({ page }) => page))].filter((page) => page !== null);
  return pages.length === 0 ? '' : `第 ${pages.join('、')} 页`;
}

/** Files that flow have no pages to name; their tables can be counted. */
function inFile(places: readonly FilePlace[]): string {
  const [first] = places;
  if (first === undefined || first.page !== null || first.table === null) return '';
  if (places.some(({ table }) => table !== first.table)) return '';
  const rows = [...new Set(places.map(({ row }) => row))].filter((row) => row !== null);
  const lines = rows.length > MOST_ROWS ? '' : `第 ${rows.join('、')} 行`;
  return `（文件中第 ${first.table} 个表格${lines}）`;
}

const MOST_ROWS = 6;
