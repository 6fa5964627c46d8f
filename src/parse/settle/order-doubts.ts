/** What is said where a table prints its columns or rows in an order of its own. */
import type { CellId } from '../../form/form-types.ts';
import type { Doubt } from '../../report/finding.ts';
import type { ColumnOrder } from '../match/order-columns.ts';
import { makeDoubt } from '../rows/doubt.ts';

export interface TableOrder extends Omit<ColumnOrder, 'lines'> {
  /** Cells of rows that stand in another place than in the form. */
  readonly outOfOrder: readonly CellId[];
}

/** One doubt a table and kind, naming the cells. */
export function doubtOrder(order: TableOrder): Doubt[] {
  const { moved, outOfOrder, absent, unnamed, contradicted } = order;
  return [
    ...doubtReordered([...new Set([...moved, ...outOfOrder])], outOfOrder.length > 0),
    ...doubtAbsent(absent),
    ...doubtUnnamed(unnamed),
    ...doubtContradicted(contradicted),
  ];
}

function doubtReordered(cells: readonly CellId[], isRows: boolean): Doubt[] {
  if (cells.length === 0) return [];
  const what = isRows ? { zh: '行或栏', en: 'rows or columns' } : { zh: '栏目', en: 'columns' };
  return [
    makeDoubt('read-columns-reordered', cells, {
      zh: `这张表的${what.zh}顺序与规定格式不同，已按表头和行名对应，涉及 ${cells.length} 格，请对照原文核实。`,
      en: `This table prints its ${what.en} in another order than the form; they were read by their labels (${cells.length} cells). Please compare with the source.`,
    }),
  ];
}

function doubtAbsent(cells: readonly CellId[]): Doubt[] {
  if (cells.length === 0) return [];
  return [
    makeDoubt('read-column-absent', cells, {
      zh: `这张表的表头比规定格式少了栏目，缺的 ${cells.length} 格留空，请对照原文填写。`,
      en: `The header of this table lacks columns of the form; their ${cells.length} cells are left empty. Please fill them in from the source.`,
    }),
  ];
}

function doubtUnnamed(cells: readonly CellId[]): Doubt[] {
  if (cells.length === 0) return [];
  return [
    makeDoubt('read-header-cut', cells, {
      zh: `这张表的表头与规定格式不同：有 ${cells.length} 格的栏目名缺失、重复或另有说法，按其余栏目和规定的顺序读取，请对照原文核实。`,
      en: `The header of this table is not the form's: ${cells.length} cells have no name of their own, one that stands twice or one that says something else; they were read by the other columns and the order of the form. Please compare with the source.`,
    }),
  ];
}

function doubtContradicted(cells: readonly CellId[]): Doubt[] {
  if (cells.length === 0) return [];
  return [
    makeDoubt('read-header-contradicted', cells, {
      zh: `这张表表头的栏目顺序与规定格式不同，但按表头读各行都加不起来，按规定顺序读才相符；已按规定顺序读取 ${cells.length} 格，请对照原文核实。`,
      en: `The header of this table names its columns in another order than the form, but only the form's order agrees with the sums; ${cells.length} cells were read by it. Please compare with the source.`,
    }),
  ];
}
