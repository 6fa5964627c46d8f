/** Who has not handed in for a year, and which names of reports fit no unit. */
import { cellsOf } from '../../../form/editions.ts';
import { figureOf } from '../../../report/figure-of.ts';
import type { ReportRecord } from '../../../report/record.ts';
import type { CheckedCollection } from '../../../store/app-state.ts';
import type { DecidedFinding, Unit } from '../../../store/collection/between.ts';
import { nameKey } from '../../../store/collection/unit-lists.ts';

type Records = ReadonlyMap<string, { readonly record: ReportRecord }>;

export interface MissingRow {
  readonly unit: Unit;
  /** Other years that it handed in for. */
  readonly years: readonly number[];
  /** What it received the year before; null = not known. */
  readonly received: number | null;
  /** The reviewer has decided that it need not hand in. */
  readonly isSettled: boolean;
  /** The file that came of it and could not be read; null = none that bears its name. */
  readonly brokenFile: string | null;
  /** The body whose table and other units tell the whole of its own; null = it is not the only one missing. */
  readonly toldBy: string | null;
}

interface Known {
  readonly year: number;
  readonly reports: Records;
  /** Name of a unit → its file that could not be read. */
  readonly broken: ReadonlyMap<string, string>;
}

export function missingRows(
  collection: CheckedCollection,
  found: readonly DecidedFinding[],
  { year, reports, broken }: Known,
): readonly MissingRow[] {
  const { ledger, years } = collection;
  const telling = bodiesThatTell(collection, year);
  const missing = new Map(
    found
      .filter(({ finding }) => finding.rule === 'missing-report' && finding.year === year)
      .map(({ finding, decision }) => [finding.unit, decision.resolution]),
  );
  return ledger.flatMap((line): MissingRow[] => {
    const resolution = missing.get(line.unit.name);
    if (resolution === undefined) return [];
    const before = line.reports[years.indexOf(year - 1)] ?? null;
    const record = before === null ? undefined : reports.get(before)?.record;
    return [
      {
        unit: line.unit,
        years: years.filter((_each, at) => (line.reports[at] ?? null) !== null),
        received: record === undefined ? null : receivedIn(record),
        isSettled: resolution === 'dismissed' || resolution === 'as-published',
        brokenFile: broken.get(line.unit.name) ?? null,
        toldBy: telling.has(line.unit.parent ?? '') ? line.unit.parent : null,
      },
    ];
  });
}

/** Bodies that have handed in for the year, with all of their units but one. */
function bodiesThatTell({ ledger, years }: CheckedCollection, year: number): ReadonlySet<string> {
  const at = years.indexOf(year);
  const units = new Map<string, { given: number; missing: number }>();
  const handedIn = new Set<string>();
  for (const { unit, reports } of ledger) {
    const isGiven = (reports[at] ?? null) !== null;
    if (isGiven) handedIn.add(unit.name);
    if (unit.parent === null || unit.parent === unit.name) continue;
    const of = units.get(unit.parent) ?? { given: 0, missing: 0 };
    units.set(unit.parent, of);
    of[isGiven ? 'given' : 'missing']++;
  }
  return new Set(
    [...handedIn].filter((name) => {
      const of = units.get(name);
      return of !== undefined && of.missing === 1 && of.given > 0;
    }),
  );
}

/** 本年新收 of all applicants, as the report's own form has it. */
function receivedIn(record: ReportRecord): number | null {
  const cell = cellsOf(record).find(
    ({ row, column }) => row.role === 'received' && column.role === 'total',
  );
  return cell === undefined ? null : figureOf(record, cell.id);
}

export interface YearCounts {
  /** Units of the list. */
  readonly listed: number;
  readonly given: number;
  /** Without a report, but one under another name may be theirs. */
  readonly maybe: number;
}

export function countYear(
  { ledger, years, askedYears }: CheckedCollection,
  year: number,
  missing: number,
): YearCounts {
  const at = years.indexOf(year);
  const listed = ledger.filter(({ unit }) => unit.grown !== true);
  const given = listed.filter(({ reports }) => (reports[at] ?? null) !== null).length;
  const isAsked = askedYears.includes(year);
  return {
    listed: listed.length,
    given,
    maybe: isAsked ? listed.length - given - missing : 0,
  };
}

export interface StrayName {
  readonly name: string;
  readonly years: readonly number[];
  /** The first report that bears it. */
  readonly report: string;
}

export interface Strays {
  /** Names that nothing in the list comes near. */
  readonly names: readonly StrayName[];
  /** Reports without agency or year. */
  readonly unknown: readonly string[];
}

export function findStrays(
  { strays }: CheckedCollection,
  found: readonly DecidedFinding[],
  reports: Records,
): Strays {
  const asked = new Set(found.map(({ finding }) => nameKey(finding.about ?? '')));
  const names = new Map<string, StrayName>();
  const unknown: string[] = [];
  for (const id of strays) {
    const { agency = null, year = null } = reports.get(id)?.record ?? {};
    if (agency === null || year === null) {
      unknown.push(id);
      continue;
    }
    const key = nameKey(agency);
    if (asked.has(key)) continue;
    const known = names.get(key) ?? { name: agency, years: [], report: id };
    names.set(key, { ...known, years: [...new Set([...known.years, year])].sort((a, b) => a - b) });
  }
  return { names: [...names.values()], unknown };
}
