/** The shape of a planted fault: what is done to the reports of a county, and what is to be said of it. */
import type { CollectionRuleId } from '../../src/collection/finding.ts';
import type { CellId } from '../../src/form/form-types.ts';

export interface UnitYearKey {
  readonly unit: string;
  readonly year: number;
}

export interface FigureEdit extends UnitYearKey {
  readonly cell: CellId;
  readonly by?: number;
  readonly times?: number;
  readonly to?: number;
}

/** A finding as far as the county fixes it. */
export interface Expected extends UnitYearKey {
  readonly rule: CollectionRuleId;
  readonly cell?: CellId;
  /** The other of the two that are alike. */
  readonly other?: UnitYearKey;
}

export interface Planted {
  readonly what: string;
  /** Before the county adds up. */
  readonly edits?: readonly FigureEdit[];
  /** After it did. */
  readonly lateEdits?: readonly FigureEdit[];
  readonly lost?: UnitYearKey;
  /** Handed in twice, the second time with other figures, or the same. */
  readonly twice?: UnitYearKey & { readonly edits: readonly FigureEdit[] };
  /** Another's prose, but for every so many-th sentence. */
  readonly proseOf?: UnitYearKey & { readonly from: UnitYearKey; readonly every: number };
  readonly published?: UnitYearKey & { readonly on: string };
  readonly named?: UnitYearKey & { readonly as: string };
  readonly finds: readonly Expected[];
  /** What may be said beside it: the same fault, seen from elsewhere. */
  readonly may?: readonly Expected[];
  /** Where it can be known at all: with the unit list alone, without it alone, or both. */
  readonly known?: 'listed' | 'unlisted';
}

export const at = (unit: string, year: number): UnitYearKey => ({ unit, year });

export function expected(rule: CollectionRuleId, of: UnitYearKey, ...cells: CellId[]): Expected[] {
  return cells.length === 0 ? [{ rule, ...of }] : cells.map((cell) => ({ rule, ...of, cell }));
}
