/**
 * Table 4 whose header was set one character a line downwards (结 / 果 / 维 / 持) holds no label to be found
 * by. Its fifteen figures still stand on one line below 行政复议 and 行政诉讼, and nowhere else do so many.
 */
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Row } from '../rows/row.ts';
import type { TableRegion } from './find-tables.ts';

const FIGURES = 15;
/** A header of characters takes about so many lines. */
const MOST_HEADER_ROWS = 20;

/** Adds table 4 behind a table 3 that no table 4 follows, where its figures stand so. */
export function withUnlabelledDisputes(
  rows: readonly Row[],
  regions: readonly TableRegion[],
): TableRegion[] {
  return gather(regions, (region, index) => {
    const next = regions[index + 1];
    if (region.table !== 'requests' || next?.table === 'requests' || next?.table === 'disputes')
      return [region];
    const row = findFigures(rows, region.to, next?.from ?? rows.length);
    return row === null
      ? [region]
      : [region, { table: 'disputes', from: row, to: row + 1, restarts: false }];
  });
}

function findFigures(rows: readonly Row[], from: number, to: number): number | null {
  const named = rows
    .slice(from, to)
    .findIndex(({ text }) => /行政复议/.test(text) && /行政诉讼/.test(text));
  if (named < 0) return null;
  const last = Math.min(to, from + named + MOST_HEADER_ROWS);
  for (let row = from + named + 1; row < last; row++) {
    const words = rows[row]?.text.split(/\s+/) ?? [];
    if (words.length === FIGURES && words.every((word) => readFigure(word).kind === 'number'))
      return row;
  }
  return null;
}
