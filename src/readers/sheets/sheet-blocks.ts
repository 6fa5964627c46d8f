/**
 * The rows of a sheet → paragraphs and grids. Rows of several cells that stand together are a table;
 * a row whose only cell stands alone is running text (title, heading, prose), unless it belongs to
 * the table around it: a caption merged across, a label whose figures are blank.
 */
import { buildGrid } from '../../document/build-grid.ts';
import type { SourceCell } from '../../document/build-grid.ts';
import type { Block, Grid, Paragraph } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import { withRemarks } from '../seen/seen-runs.ts';
import type { SheetItem, SheetRow } from './sheet-rows.ts';

export function blocksOfRows(rows: readonly SheetRow[], budget: Budget): Block[] {
  const blocks: Block[] = [];
  for (const stretch of splitAtGaps(rows)) {
    const tableRows = findTableRows(stretch);
    let table: SheetRow[] = [];
    const endTable = (): void => {
      if (table.length > 0) blocks.push(gridOf(table, budget));
      table = [];
    };
    for (const row of stretch) {
      if (tableRows.has(row)) {
        table.push(row);
      } else {
        endTable();
        blocks.push(...paragraphsOf(row));
      }
    }
    endTable();
  }
  return blocks;
}

/** An empty row parts tables, unless a cell reaches over it. */
function splitAtGaps(rows: readonly SheetRow[]): SheetRow[][] {
  const stretches: SheetRow[][] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const isNext =
      above !== undefined &&
      (row.row === above.row + 1 || above.items.some(({ bottom }) => bottom + 1 >= row.row));
    if (isNext) stretches.at(-1)?.push(row);
    else stretches.push([row]);
  });
  return stretches;
}

/** The rows of a stretch that are rows of tables. */
function findTableRows(stretch: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const certain = stretch.filter(({ items }, index) => {
    const next = stretch[index + 1]?.row ?? Infinity;
    return items.length > 1 || items.some(({ bottom }) => bottom >= next);
  });
  const found = new Set(certain);
  let above: SheetRow | undefined;
  let lone: SheetRow[] = [];
  const settle = (below: SheetRow | undefined): void => {
    const isOther = (row: SheetRow): boolean => !belongsToTable(row.items[0], above, below);
    const first = lone.findIndex(isOther);
    const last = lone.findLastIndex(isOther);
    if (above !== undefined) lone.slice(0, first < 0 ? undefined : first).forEach(add);
    if (below !== undefined) lone.slice(last + 1).forEach(add);
    lone = [];
    above = below;
  };
  const add = (row: SheetRow): unknown => found.add(row);
  for (const row of stretch) {
    if (found.has(row)) settle(row);
    else lone.push(row);
  }
  settle(undefined);
  return found;
}

/** A longer text is prose. */
const LONGEST_CAPTION = 40;
/** 「二、」 begins a section of the document. */
const HEADING = /^[一二三四五六七八九十]+\s*[、.．]/;

/** @param above the table row above, if there is one; `below` likewise */
function belongsToTable(
  item: SheetItem | undefined,
  above: SheetRow | undefined,
  below: SheetRow | undefined,
): boolean {
  if (item === undefined) return false;
  const { text, isRuled, left, right } = item;
  if (text.length > LONGEST_CAPTION || text.includes('。') || HEADING.test(text)) return false;
  if (isRuled) return true;
  // Without rulings only the place tells: a label in its column belongs, a line across does not.
  const around = [...(above?.items ?? []), ...(below?.items ?? [])];
  const isAcross = around.every((each) => each.left >= left && each.right <= right);
  return (
    above !== undefined && below !== undefined && !isAcross && !around.some((each) => each.isRuled)
  );
}

function paragraphsOf({ items }: SheetRow): Paragraph[] {
  return items.flatMap(({ text, remarks }) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index): Paragraph => ({
        kind: 'paragraph',
        text: line,
        ...withRemarks(index === 0 ? remarks : []),
      })),
  );
}

/** Columns in which no cell of the table begins are left out: they are the layout of other rows. */
function gridOf(rows: readonly SheetRow[], budget: Budget): Grid {
  const lefts = rows.flatMap(({ items }) => items.map(({ left }) => left));
  const used = [...new Set(lefts)].sort((a, b) => a - b);
  const numbers = new Map(used.map((left, index) => [left, index]));
  /** How many of the numbers from `start` on are at most `last`. */
  const spanOf = (from: readonly number[], start: number, last: number): number => {
    let end = start + 1;
    while ((from[end] ?? Infinity) <= last) end++;
    return end - start;
  };
  const lines = rows.map(({ row }) => row);
  return buildGrid(
    rows.map((row, index) => {
      const cells: SourceCell[] = [];
      let column = 0;
      const fillUpTo = (end: number): void => {
        for (; column < end; column++) cells.push({ text: '', rowSpan: 1, columnSpan: 1 });
      };
      for (const item of row.items) {
        const start = numbers.get(item.left) ?? 0;
        fillUpTo(start);
        const columnSpan = spanOf(used, start, item.right);
        if (item.top === row.row || index === 0) {
          const { text, remarks } = item;
          cells.push({ text, remarks, rowSpan: spanOf(lines, index, item.bottom), columnSpan });
        }
        column += columnSpan;
      }
      fillUpTo(used.length);
      return cells;
    }),
    (slots) => budget.spend('slots', slots),
  );
}
