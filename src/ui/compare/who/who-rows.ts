/** The units of a ranking as one list to choose from: pinned, enough cases, too few, no figure. */
import type { AbsentUnit, RankedUnit, Ranking } from '../../../store/comparisons.ts';

export type WhoGroup = 'pinned' | 'enough' | 'few' | 'absent';

export type WhoRow =
  | { readonly kind: 'head'; readonly group: WhoGroup; readonly count: number }
  | { readonly kind: 'unit'; readonly group: WhoGroup; readonly unit: RankedUnit }
  | { readonly kind: 'absent'; readonly unit: AbsentUnit };

/** By the figure, either end first, or as names are looked up. */
export const WHO_ORDERS = ['high', 'low', 'name'] as const;
export type WhoOrder = (typeof WHO_ORDERS)[number];

export interface WhoAsked {
  readonly pinned: readonly string[];
  /** What the names hold that are looked for. */
  readonly text: string;
  readonly order: WhoOrder;
}

interface Named {
  readonly name: string;
}

export function whoRows(
  { enough, few, absent }: Ranking,
  { pinned, text, order }: WhoAsked,
): readonly WhoRow[] {
  const isPinned = new Set(pinned);
  const wanted = text.trim();
  const found = <T extends Named>(units: readonly T[]): readonly T[] =>
    wanted === '' ? units : units.filter(({ name }) => name.includes(wanted));
  const groups = [
    ['pinned', [...enough, ...few].filter(({ name }) => isPinned.has(name))],
    ['enough', enough.filter(({ name }) => !isPinned.has(name))],
    ['few', few.filter(({ name }) => !isPinned.has(name))],
  ] as const;
  const rows = groups.flatMap(([group, all]): WhoRow[] => {
    const units = inOrder(found(all), order);
    if (units.length === 0) return [];
    return [
      { kind: 'head', group, count: units.length },
      ...units.map((unit) => ({ kind: 'unit', group, unit }) as const),
    ];
  });
  const left = found(absent);
  if (left.length === 0) return rows;
  return [
    ...rows,
    { kind: 'head', group: 'absent', count: left.length },
    ...(order === 'name' ? byName(left) : left).map((unit) => ({ kind: 'absent', unit }) as const),
  ];
}

/** @param units the highest first */
function inOrder(units: readonly RankedUnit[], order: WhoOrder): readonly RankedUnit[] {
  if (order === 'high') return units;
  return order === 'low' ? [...units].reverse() : byName(units);
}

/** Chinese names by their sounds, as directories have them. */
const COLLATOR = new Intl.Collator('zh-Hans-CN', { numeric: true });

function byName<T extends Named>(units: readonly T[]): readonly T[] {
  return [...units].sort((left, right) => COLLATOR.compare(left.name, right.name));
}
