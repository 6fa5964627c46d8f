/** What is printed in tables side by side, and how their headings span rows. */
import { groupDigits } from '../../../store/comparisons.ts';
import type { SideRow, TableCell } from '../../../store/comparisons.ts';

/** +20, −3; '' where there is none to print. */
function printDifference(difference: number | null): string {
  if (difference === null || difference === 0) return '';
  return `${difference > 0 ? '+' : '−'}${groupDigits(Math.abs(difference))}`;
}

/** What stands in grey beside a figure: its share in %, else its difference. */
export function printBeside({ share, difference }: Beside): string {
  return share === null ? printDifference(difference) : (share * 100).toFixed(1);
}

type Beside = Pick<Extract<TableCell, { readonly share: unknown }>, 'share' | 'difference'>;

export interface GroupSpan {
  readonly zh: string;
  readonly en: string;
  /** How many rows it stands beside. */
  readonly rows: number;
}

/** The innermost heading of each row where it begins; null = goes on from above, or there is none. */
export function groupSpans(rows: readonly SideRow[]): readonly (GroupSpan | null)[] {
  const own = rows.map(({ groups }) => groups.at(-1) ?? null);
  return own.map((group, nth) => {
    if (group === null || own[nth - 1]?.zh === group.zh) return null;
    const end = own.findIndex((other, at) => at > nth && other?.zh !== group.zh);
    return { ...group, rows: (end < 0 ? own.length : end) - nth };
  });
}
