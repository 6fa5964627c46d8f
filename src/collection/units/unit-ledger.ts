/** Who has handed in for which year: the ledger of a batch, for the screen, files and 未报送. */
import type { Collection, Member } from '../collection.ts';
import type { Unit } from './unit.ts';

export interface LedgerEntry {
  readonly year: number;
  /** The report that counts; null = none. How far its review has come stands in its record. */
  readonly member: Member | null;
  /** Other reports of the same unit and year. */
  readonly copies: readonly Member[];
}

export interface LedgerLine {
  readonly unit: Unit;
  /** One for every year of the ledger. */
  readonly entries: readonly LedgerEntry[];
}

export interface Ledger {
  /** Rising; all that a report of the batch is on. */
  readonly years: readonly number[];
  /** In the order of the units. */
  readonly lines: readonly LedgerLine[];
  /** Years from which enough units handed in for 未报送 to be asked of the others. */
  readonly askedYears: ReadonlySet<number>;
}

/**
 * An earlier year of which fewer units handed in came by chance: an attachment, a year misread. The
 * last year is asked for however few have come.
 */
const SHARE_OF_ASKED = 0.2;

export function unitLedger({ units, years: byUnit }: Collection): Ledger {
  const given = [...byUnit.values()].flatMap((of) => [...of.keys()]);
  const counts = new Map<number, number>();
  for (const year of given) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts.keys()].sort((one, two) => one - two);
  const fewest = units.length * SHARE_OF_ASKED;
  return {
    years,
    askedYears: new Set(
      years.filter((year) => year === years.at(-1) || (counts.get(year) ?? 0) >= fewest),
    ),
    lines: units.map((unit) => ({
      unit,
      entries: years.map((year) => {
        const found = byUnit.get(unit.name)?.get(year);
        return { year, member: found?.member ?? null, copies: found?.copies ?? [] };
      }),
    })),
  };
}
