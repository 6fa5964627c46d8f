/** The reports of the batch as they are compared: under the name and kind that the unit list has for them. */
import type { ComparedReport } from '../../compare/batch/batch.ts';
import { comparedByName } from '../../compare/batch/batch.ts';
import { kindOfName } from '../../collection/units/kind-of-name.ts';
import { KIND_HEADS } from '../../collection/units/kind-words.ts';
import { UNIT_KINDS } from '../../collection/units/unit.ts';
import type { Unit, UnitKind } from '../../collection/units/unit.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { CheckedCollection } from '../app-state.ts';

/** How many reports a turn looks at. */
const TURN = 250;

/** @param collection null = the batch was not checked yet: names and kinds are what the reports say */
export function* compareInTurns(
  records: readonly ReportRecord[],
  collection: CheckedCollection | null,
): Generator<void, readonly ComparedReport[]> {
  const units = new Map(
    (collection?.ledger ?? []).flatMap(({ unit, reports, copies }) =>
      [...reports, ...copies.flat()].flatMap((id) => (id === null ? [] : [[id, unit] as const])),
    ),
  );
  yield;
  const compared: ComparedReport[] = [];
  for (const record of records) {
    compared.push(asCompared(record, units.get(record.id)));
    if (compared.length % TURN === 0) yield;
  }
  return compared;
}

function asCompared(record: ReportRecord, unit: Unit | undefined): ComparedReport {
  if (unit !== undefined) return { record, name: unit.name, ...ofKind(unit.kind) };
  const byName = comparedByName(record);
  return record.agency === null ? byName : { ...byName, ...ofKind(kindOfName(record.agency)) };
}

/** The names of the units of a kind, in whatever year. */
export function namesOfKind(reports: readonly ComparedReport[], kind: UnitKind): Set<string> {
  return new Set(
    reports.flatMap((report) => (report.kind === KIND_HEADS[kind] ? report.name : [])),
  );
}

export interface KindCount {
  readonly kind: UnitKind;
  readonly words: Bilingual;
  /** How many units. */
  readonly count: number;
}

/** Those that there are. */
export function kindsOf(reports: readonly ComparedReport[]): readonly KindCount[] {
  const names = new Map<Bilingual, Set<string>>();
  for (const { kind, name } of reports) {
    if (kind === null) continue;
    const same = names.get(kind);
    if (same === undefined) names.set(kind, new Set([name]));
    else same.add(name);
  }
  return UNIT_KINDS.flatMap((kind) => {
    const words = KIND_HEADS[kind];
    const count = names.get(words)?.size ?? 0;
    return count === 0 ? [] : { kind, words, count };
  });
}

/** A government's report is the sum of its units'. */
function ofKind(kind: UnitKind): Pick<ComparedReport, 'kind' | 'isWhole'> {
  return { kind: KIND_HEADS[kind], isWhole: kind === 'government' };
}
