/** Which lines of an older report's statistics table count the same as cells of today's form. */
import { foldLabel } from '../lib/fold-text.ts';
import type { CellId } from './form-types.ts';
import { cellId } from './form-types.ts';
import { shortLabel } from './name-cell.ts';
import { SAME_INDICATORS } from './same-indicators.ts';
import { withoutNumber } from './statistics-table.ts';
import type { Indicator, Statistics } from './statistics-table.ts';

const cellsByPrint: ReadonlyMap<string, readonly CellId[]> = new Map(
  Object.entries(SAME_INDICATORS).map(([print, cells]) => [foldLabel(print), cells]),
);

/** 「其中：1.涉及国家秘密」 as 「涉及国家秘密」; what a line explains in long brackets is no part of its name. */
function printOf({ label }: Indicator): string {
  const plain = withoutNumber(label);
  const named = plain.startsWith('其中') ? plain.slice(2).replace(/^[:：]/, '') : plain;
  return foldLabel(shortLabel(withoutNumber(named)));
}

/** Counts alone: 万件 would be another figure. */
const COUNTED_IN: ReadonlySet<string> = new Set(['', '件', '份', '个', '宗', '条', '次']);

/**
 * The lines that count the same, with this year's figures alone: what may be set beside today's, in
 * a few bytes. A print that stands in two lines is in neither.
 */
export function keepSame(statistics: Statistics | undefined): Statistics | undefined {
  if (statistics === undefined) return undefined;
  const { columns, rows } = statistics;
  const prints = rows.map(printOf);
  const isOnce = (print: string): boolean => prints.indexOf(print) === prints.lastIndexOf(print);
  return {
    columns: columns.filter((column) => column === 'thisYear'),
    rows: rows.filter(({ unit }, nth) => {
      const print = prints[nth] ?? '';
      return cellsByPrint.has(print) && isOnce(print) && COUNTED_IN.has(unit);
    }),
  };
}

/** The cell of an older report that counts what today's cells count together; null = none. */
export function findSame({ rows }: Statistics, cells: readonly CellId[]): CellId | null {
  const row = rows.find((each) => {
    const counted = cellsByPrint.get(printOf(each));
    return counted?.length === cells.length && counted.every((id) => cells.includes(id));
  });
  return row === undefined ? null : cellId('statistics', row.key, 'thisYear');
}
