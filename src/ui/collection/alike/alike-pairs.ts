/** The pairs of texts that are alike, most of it first, and whose texts they are. */
import type { CheckedCollection } from '../../../store/app-state.ts';
import { isOfTab } from '../../../store/collection/between.ts';
import type { CollectionFinding, DecidedFinding } from '../../../store/collection/between.ts';
import type { SessionReport } from '../../../store/storage/session.ts';

export interface AlikePair extends DecidedFinding {
  readonly share: number;
}

const sorted = new WeakMap<readonly DecidedFinding[], readonly AlikePair[]>();

/** The same list for the same findings: components ask for it at every render. */
export function alikePairs(found: readonly DecidedFinding[]): readonly AlikePair[] {
  const known = sorted.get(found);
  if (known !== undefined) return known;
  const pairs = found
    .filter((each) => isOfTab(each, 'alike'))
    .map((each) => ({ ...each, share: each.finding.share ?? 0 }))
    .sort((one, two) => two.share - one.share);
  sorted.set(found, pairs);
  return pairs;
}

/** The first one where none was chosen. */
export function chosenPair(
  pairs: readonly AlikePair[],
  finding: string | null,
): AlikePair | undefined {
  return pairs.find(({ key }) => key === finding) ?? pairs[0];
}

export interface PairSide {
  readonly report: string;
  readonly unit: string;
  readonly year: number | null;
}

type Reports = ReadonlyMap<string, Pick<SessionReport, 'record'>>;
type Placed = ReadonlyMap<string, Omit<PairSide, 'report'>>;

const placed = new WeakMap<CheckedCollection['ledger'], Placed>();

function placeReports({ ledger, years }: CheckedCollection): Placed {
  const known = placed.get(ledger);
  if (known !== undefined) return known;
  const places = new Map<string, Omit<PairSide, 'report'>>();
  for (const { unit, reports } of ledger)
    for (const [at, report] of reports.entries())
      if (report !== null) places.set(report, { unit: unit.name, year: years[at] ?? null });
  placed.set(ledger, places);
  return places;
}

/** The one suspected first. A report that found no unit goes by its own name, or by that of its file. */
export function sidesOf(
  { reports: [left = '', right = ''] }: CollectionFinding,
  collection: CheckedCollection,
  reports: Reports,
): readonly [PairSide, PairSide] {
  const places = placeReports(collection);
  const sideOf = (report: string): PairSide => {
    const record = reports.get(report)?.record;
    const own = {
      unit: record?.agency ?? record?.source.name ?? '',
      year: record?.year ?? null,
    };
    return { report, ...(places.get(report) ?? own) };
  };
  return [sideOf(left), sideOf(right)];
}

export function nameSide({ unit, year }: PairSide): string {
  return year === null ? unit : `${unit} ${year}`;
}

export function isOwn([left, right]: readonly [PairSide, PairSide]): boolean {
  return left.unit === right.unit;
}

/** Rounded down, as the sentence of the finding has it. */
export function percentOf(share: number): number {
  return Math.floor(share * 100);
}
