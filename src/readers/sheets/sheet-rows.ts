/**
 * A sheet → its visible rows, each with the cells that reach into it: merged cells laid out, hidden
 * rows and columns closed up, columns in which nothing begins left out.
 */
import type { Remark } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import type { MergeRange, Sheet, SheetCell } from './sheet.ts';
import { SheetAxis } from './sheet-axis.ts';

/** A cell as seen; rows count as seen, columns among those in which some cell begins. */
export interface SheetItem extends MergeRange {
  readonly text: string;
  readonly isRuled: boolean;
  readonly remarks: readonly Remark[];
}

export interface SheetRow {
  /** Its number as seen; rows without any cell are missing. */
  readonly row: number;
  /** From left to right, those reaching in from above included. */
  readonly items: readonly SheetItem[];
}

export function layOutRows(sheet: Sheet, budget: Budget): SheetRow[] {
  const items = squeezeColumns(visibleItems(sheet));
  const columns = items.reduce((most, { left }) => Math.max(most, left + 1), 0);
  const rows: SheetRow[] = [];
  const reaching: SheetItem[] = []; // by column; columns not reached yet are holes
  for (let index = 0; index < items.length;) {
    const row = items[index]?.top ?? 0;
    budget.spend('slots', columns);
    for (; items[index]?.top === row; index++) placeItem(items[index], reaching);
    const present = new Set(reaching.filter((item) => item.bottom >= row && isShown(item)));
    if (present.size > 0) rows.push({ row, items: [...present] });
  }
  return rows;
}

/** An empty merged range without borders covers cells, but nothing is seen of it. */
function isShown({ text, isRuled, remarks }: SheetItem): boolean {
  return text !== '' || isRuled || remarks.length > 0;
}

/** A cell covered by a merged one is not seen; of overlapping ranges the later one shrinks. */
function placeItem(item: SheetItem | undefined, reaching: SheetItem[]): void {
  if (item === undefined) return;
  const isTaken = (column: number): boolean => (reaching[column]?.bottom ?? -1) >= item.top;
  if (isTaken(item.left)) return;
  let right = item.left;
  while (right < item.right && !isTaken(right + 1)) right++;
  const placed = { ...item, right };
  for (let column = item.left; column <= right; column++) reaching[column] = placed;
}

/** All cells as seen, by row and column; a merged one stands at the first slot of it that is visible. */
function visibleItems(sheet: Sheet): SheetItem[] {
  const rows = new SheetAxis(sheet.hiddenRows);
  const columns = new SheetAxis(sheet.hiddenColumns);
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const items: SheetItem[] = [];
  const add = (range: MergeRange, cell: SheetCell | undefined): void => {
    const top = rows.seen(range.top);
    const left = columns.seen(range.left);
    const bottom = rows.seen(range.bottom + 1) - 1;
    const right = columns.seen(range.right + 1) - 1;
    if (top > bottom || left > right) return;
    const { text = '', isRuled = false, remarks = [] } = cell ?? {};
    items.push({ top, left, bottom, right, text: cleanText(text), isRuled, remarks });
  };
  for (const merge of sheet.merges) add(merge, cells.get(keyOf(merge.top, merge.left)));
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    add({ top: row, bottom: row, left: column, right: column }, cell);
  }
  // Stable: a merged range stands before the cell that it begins with, and so covers it.
  return items.sort((a, b) => a.top - b.top || a.left - b.left);
}

function keyOf(row: number, column: number): number {
  return row * 65_536 + column;
}

function cleanText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Renumbers the columns to those in which something begins. */
function squeezeColumns(items: readonly SheetItem[]): SheetItem[] {
  const lefts = [...new Set(items.map(({ left }) => left))].sort((a, b) => a - b);
  const numbers = new Map(lefts.map((left, index) => [left, index]));
  return items.map((item) => ({
    ...item,
    left: numbers.get(item.left) ?? 0,
    right: lastAtMost(lefts, item.right),
  }));
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
