/** The rows of the overview: units under the kind that they are of, cut into the boxes that stand side by side. */
import type { ReportRecord } from '../../../report/record.ts';
import type { CheckedCollection } from '../../../store/app-state.ts';
import { UNIT_KINDS } from '../../../store/collection/between.ts';
import type { Unit, UnitKind } from '../../../store/collection/between.ts';

/** How what a unit handed in for a year stands. `unasked`: nothing, and nothing is missed. */
export type HandInState =
  'clean' | 'doubt' | 'error' | 'returned' | 'mended' | 'missing' | 'unasked';

export interface HandIn {
  readonly state: HandInState;
  /** Open errors, open doubts, or points sent back. */
  readonly count: number;
  /** The report that counts; null = none. */
  readonly report: string | null;
  /** Reports of this unit and year, where there are several. */
  readonly versions: number;
}

export interface UnitRow {
  readonly unit: Unit;
  /** An entry a year. */
  readonly handIns: readonly HandIn[];
}

export interface UnitGroup {
  readonly kind: UnitKind;
  readonly rows: readonly UnitRow[];
}

type Records = ReadonlyMap<string, { readonly record: ReportRecord }>;

/** @param cameAgain reports that took the place of an earlier version */
export function groupUnits(
  { ledger, years, askedYears }: CheckedCollection,
  reports: Records,
  cameAgain: ReadonlySet<string>,
): readonly UnitGroup[] {
  const asked = years.map((year) => askedYears.includes(year));
  const rows = ledger.map(({ unit, reports: ids, copies }): UnitRow => ({
    unit,
    handIns: ids.map((id, at) => {
      const record = id === null ? undefined : reports.get(id)?.record;
      return handInOf(record, {
        // Only of a unit of the user's list is it known that it must hand in.
        isAsked: asked[at] === true && unit.grown !== true,
        copies: copies[at]?.length ?? 0,
        isAgain: cameAgain.has(id ?? ''),
      });
    }),
  }));
  return UNIT_KINDS.map((kind) => ({
    kind,
    rows: rows.filter(({ unit }) => unit.kind === kind),
  })).filter((group) => group.rows.length > 0);
}

interface Around {
  readonly isAsked: boolean;
  readonly copies: number;
  readonly isAgain: boolean;
}

function handInOf(record: ReportRecord | undefined, { isAsked, copies, isAgain }: Around): HandIn {
  if (record === undefined) {
    return { state: isAsked ? 'missing' : 'unasked', count: 0, report: null, versions: 0 };
  }
  const { state, count } = stateOf(record, isAgain);
  return { state, count, report: record.id, versions: copies === 0 ? 0 : copies + 1 };
}

function stateOf(
  { open, returned, review }: ReportRecord,
  isAgain: boolean,
): Pick<HandIn, 'state' | 'count'> {
  if (open.error > 0) return { state: 'error', count: open.error };
  if (open.warning > 0) return { state: 'doubt', count: open.warning };
  if (review === 'returned') return { state: 'returned', count: returned };
  return { state: isAgain ? 'mended' : 'clean', count: 0 };
}

/** Everybody knows which county is meant: 县财政局 for 云岭县财政局 under 云岭县人民政府. */
export function shortName({ name, parent }: Unit): string {
  const place = parent?.replace(/人民政府$/, '') ?? '';
  const isBelow = place.length > 1 && name.startsWith(place) && name.length - place.length > 2;
  return isBelow ? name.slice(place.length) : name;
}

/** How many units of a year stand so. */
export function countHandIns(
  groups: readonly UnitGroup[],
  year: number,
): Readonly<Record<HandInState, number>> {
  const counts = {
    clean: 0,
    doubt: 0,
    error: 0,
    returned: 0,
    mended: 0,
    missing: 0,
    unasked: 0,
  };
  for (const { rows } of groups) {
    for (const { handIns } of rows) counts[handIns[year]?.state ?? 'unasked']++;
  }
  return counts;
}

/** A line of a box: the head of a group, said again where the group goes on in the next box, or a unit. */
export type BoxLine =
  | { readonly kind: 'head'; readonly group: UnitGroup; readonly isContinued: boolean }
  | {
      readonly kind: 'unit';
      readonly row: UnitRow;
      /** Its place among all units. */
      readonly at: number;
    };

/** Read down like a register: as many boxes as stand side by side, of lines alike. */
export function cutBoxes(groups: readonly UnitGroup[], boxes: number): readonly BoxLine[][] {
  const lines = groups.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  // Heads that are said again take a line too.
  const most = Math.ceil((lines + boxes - 1) / boxes);
  const cut: BoxLine[][] = [[]];
  let at = 0;
  for (const group of groups) {
    let isContinued = false;
    for (const row of group.rows) {
      const isFull = (cut.at(-1)?.length ?? 0) >= most && cut.length < boxes;
      if (isFull) cut.push([]);
      const box = cut.at(-1);
      const needsHead = isFull || !isContinued;
      if (needsHead) box?.push({ kind: 'head', group, isContinued });
      isContinued = true;
      box?.push({ kind: 'unit', row, at: at++ });
    }
  }
  return cut;
}
