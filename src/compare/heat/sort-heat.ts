/** Rows in the order that was asked for: by a column, or by name. */
import type { FilledRow } from './fill-heat.ts';
import { isFilled } from './fill-heat.ts';
import type { HeatColumn } from './heat-columns.ts';

export interface HeatOrder {
  /** The id of a column; null = by name. */
  readonly by: string | null;
  readonly isUp: boolean;
}

const BY_NAME = 'name';
const UP = ' up';

/** @param order as it stands in the query @param usual the column where nothing is asked, or one that is not there */
export function readOrder(
  order: string | null,
  columns: readonly HeatColumn[],
  usual: string,
): HeatOrder {
  const isUp = order?.endsWith(UP) === true;
  const by = isUp ? order.slice(0, -UP.length) : order;
  if (by === BY_NAME) return { by: null, isUp };
  const isThere = columns.some(({ id }) => id === by);
  return { by: isThere ? by : usual, isUp: isThere && isUp };
}

/** What a click on a head asks for: downwards first, names upwards first. */
export function nextOrder({ by, isUp }: HeatOrder, wanted: string | null): string {
  const isSame = by === wanted;
  const next = isSame ? !isUp : wanted === null;
  return `${wanted ?? BY_NAME}${next ? UP : ''}`;
}

const NAMES = new Intl.Collator('zh');

/** Too few cases stand behind the others, and no figure behind all, whichever way it goes. */
export function sortHeat(
  rows: readonly FilledRow[],
  columns: readonly HeatColumn[],
  { by, isUp }: HeatOrder,
): readonly FilledRow[] {
  const way = isUp ? 1 : -1;
  if (by === null) return [...rows].sort((a, b) => way * NAMES.compare(a.name, b.name));
  const at = columns.findIndex(({ id }) => id === by);
  const keys = new Map(rows.map((row) => [row, keyOf(row, at)]));
  return [...rows].sort((a, b) => {
    const [left, right] = [keys.get(a) ?? NONE, keys.get(b) ?? NONE];
    return left.level - right.level || way * (left.value - right.value);
  });
}

const NONE = { level: 2, value: 0 };

function keyOf({ cells }: FilledRow, at: number): typeof NONE {
  const cell = cells[at];
  if (!isFilled(cell)) return NONE;
  return { level: cell.measured.isTooFew ? 1 : 0, value: cell.measured.value };
}
