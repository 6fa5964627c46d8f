/** What a kind of damage is, and what it hands to the parser with the truth beside it. */
import type { CellId } from '../../src/form/form-types.ts';
import type { InventedReport } from '../support/invent-report.ts';
import type { Random } from '../support/random.ts';
import type { Sheet } from '../support/sheet.ts';

/**
 * What the damage takes away: `nothing` (only the layout suffers), `bounds` (where one figure ends and
 * the next begins), `values` (figures themselves).
 */
export type Loss = 'nothing' | 'bounds' | 'values';

export interface Damaged {
  readonly bytes: Uint8Array;
  readonly name?: string;
  /** Cells whose print is blank or a mark for nothing: the right value is none. */
  readonly blank?: ReadonlySet<CellId>;
  /** Cells the damage took away; a value there may come out empty or worked out, and must be named. */
  readonly lost?: ReadonlySet<CellId>;
  /** Sections that are really not there. */
  readonly absent?: readonly string[];
  /** The report as printed, where the damage changes the form it follows. */
  readonly report?: InventedReport;
}

export interface DamageInput {
  readonly random: Random;
  readonly report: InventedReport;
  readonly sheet: Sheet;
  /** Share of places that are hit, 0 < x ≤ 1. */
  readonly severity: number;
}

export interface DamageKind {
  readonly id: string;
  readonly loss: Loss;
  readonly apply: (input: DamageInput) => Damaged;
}
