/**
 * What the small pictures are sorted by, and which of them are seen. Both stand in the order that is
 * asked for, `n` or `name` with the page behind it: `n/2`, `name/all`.
 */
import { isPicked } from '../query.ts';
import type { ChartQuery } from '../query.ts';
import type { TrendUnit } from './trend-units.ts';

/** Small pictures that are read at once. */
export const PAGE = 12;
/** Lines that can be told apart in one picture. */
const MOST_LINES = 5;

export interface TrendOrder {
  readonly by: 'n' | 'name';
  /** From 1 on, or all of them. */
  readonly page: number | 'all';
}

export function readOrder({ order }: Pick<ChartQuery, 'order'>): TrendOrder {
  const [by, page = '1'] = (order ?? '').split('/');
  const nth = Math.floor(Number(page));
  return {
    by: by === 'name' ? 'name' : 'n',
    page: page === 'all' ? 'all' : nth >= 1 ? nth : 1,
  };
}

export function writeOrder({ by, page }: TrendOrder): string {
  return `${by}/${page}`;
}

const BY_NAME = new Intl.Collator('zh');

/** By n of the last year, of a plain figure by itself; those that lack it last. */
export function sortUnits(units: readonly TrendUnit[], { by }: TrendOrder): readonly TrendUnit[] {
  if (by === 'name') return [...units].sort((one, two) => BY_NAME.compare(one.name, two.name));
  const sizeOf = ({ points }: TrendUnit): number => {
    const measured = points.at(-1)?.measured;
    return measured === undefined ? -Infinity : (measured.of ?? measured.value);
  };
  const sizes = new Map(units.map((unit) => [unit, sizeOf(unit)]));
  const at = (unit: TrendUnit): number => sizes.get(unit) ?? -Infinity;
  return [...units].sort((one, two) => (at(one) === at(two) ? 0 : at(two) - at(one)));
}

/** The pinned first, then those that are highest in the last year they have. */
export function chooseLines(
  units: readonly TrendUnit[],
  { pinned }: ChartQuery,
): readonly TrendUnit[] {
  const lastOf = ({ points }: TrendUnit): number => points.at(-1)?.measured.value ?? -Infinity;
  const rankOf = (unit: TrendUnit): number => (pinned.has(unit.name) ? Infinity : lastOf(unit));
  return [...units]
    .sort((one, two) => (rankOf(one) === rankOf(two) ? 0 : rankOf(two) - rankOf(one)))
    .slice(0, MOST_LINES);
}

export function isShown(query: ChartQuery, { name }: TrendUnit): boolean {
  return isPicked(query, name);
}
