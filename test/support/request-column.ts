/** A column of table 3 from its （七）总计 over the outcomes in printed order, as a finding on it names them. */
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';

const NO_OUTCOMES = new Set(['received', 'carriedIn', 'total', 'carriedOut']);

export function requestColumn(column: string): CellId[] {
  const cells = cellsOf({ edition: '2021', otherRows: 'three' }).filter(
    (cell) => cell.table === 'requests' && cell.column.key === column,
  );
  const outcomes = cells.filter(({ row }) => !NO_OUTCOMES.has(row.key)).map(({ id }) => id);
  return [`requests.total.${column}`, ...outcomes];
}
