/** The units of a ranking as one list to choose from: pinned, enough cases, too few, no figure. */
import type { AbsentUnit, RankedUnit, Ranking } from '../../../store/comparisons.ts';

export type WhoGroup = 'pinned' | 'enough' | 'few' | 'absent';

export type WhoRow =
  | { readonly kind: 'head'; readonly group: WhoGroup; readonly count: number }
  | { readonly kind: 'unit'; readonly group: WhoGroup; readonly unit: RankedUnit }
  | { readonly kind: 'absent'; readonly unit: AbsentUnit };

export function whoRows(
  { enough, few, absent }: Ranking,
  pinned: readonly string[],
  text: string,
): readonly WhoRow[] {
  const isPinned = new Set(pinned);
  const wanted = text.trim();
  const found = ({ name }: { readonly name: string }): boolean => name.includes(wanted);
  const groups = [
    ['pinned', [...enough, ...few].filter(({ name }) => isPinned.has(name))],
    ['enough', enough.filter(({ name }) => !isPinned.has(name))],
    ['few', few.filter(({ name }) => !isPinned.has(name))],
  ] as const;
  const rows = groups.flatMap(([group, all]): WhoRow[] => {
    const units = all.filter(found);
    if (units.length === 0) return [];
    return [
      { kind: 'head', group, count: units.length },
      ...units.map((unit) => ({ kind: 'unit', group, unit }) as const),
    ];
  });
  const left = absent.filter(found);
  if (left.length === 0) return rows;
  return [
    ...rows,
    { kind: 'head', group: 'absent', count: left.length },
    ...left.map((unit) => ({ kind: 'absent', unit }) as const),
  ];
}
