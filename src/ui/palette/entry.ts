/** What the palette leads to, and which of it answers to what is typed. */

/** In the order in which they are listed. */
export const ENTRY_GROUPS = ['commands', 'reports', 'units', 'findings'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

export interface Entry {
  /** Unique among all. */
  readonly id: string;
  readonly group: EntryGroup;
  readonly text: string;
  /** Beside it: a year, a key; searched too. */
  readonly detail: string;
  readonly run: () => void;
}

export interface FoundGroup {
  readonly group: EntryGroup;
  readonly shown: readonly Entry[];
  /** How many more answer to it. */
  readonly hidden: number;
}

/** So many of a kind are listed; whoever seeks among ten thousand types on. */
const MOST_SHOWN = 8;

/** Those in which every word of the query occurs, wherever; all of them for an empty one. */
export function findEntries(entries: readonly Entry[], query: string): FoundGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({ text, detail }) => {
    const searched = `${text} ${detail}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
  return ENTRY_GROUPS.flatMap((group): FoundGroup[] => {
    const own = found.filter((entry) => entry.group === group);
    if (own.length === 0) return [];
    return [
      { group, shown: own.slice(0, MOST_SHOWN), hidden: Math.max(0, own.length - MOST_SHOWN) },
    ];
  });
}
