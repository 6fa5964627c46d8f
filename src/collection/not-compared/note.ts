/** What the notes on what was not compared share: each is said once for many reports. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { UnitYear } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';

export interface Told {
  readonly unit: string;
  readonly year: number;
  readonly about: string;
  readonly cells?: CollectionFinding['cells'];
  readonly reports: readonly UnitYear[];
}

export function note({ cells, reports, ...told }: Told, message: Bilingual): CollectionFinding {
  const ids = new Set(reports.map(({ member }) => member.record.id));
  const base = { rule: 'not-compared', severity: 'note', expected: null, found: null } as const;
  return { ...base, ...told, cells: cells ?? [], reports: [...ids], message };
}

/** In the order in which each group is met first. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return [...groups.values()];
}
