/** The reports of the batch as they are compared: under the name and kind that the unit list has for them. */
import type { ComparedReport } from '../../compare/batch/batch.ts';
import { comparedByName } from '../../compare/batch/batch.ts';
import { kindOfName } from '../../collection/units/kind-of-name.ts';
import { KIND_HEADS } from '../../collection/units/kind-words.ts';
import { UNIT_KINDS } from '../../collection/units/unit.ts';
import type { UnitKind } from '../../collection/units/unit.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { CheckedCollection } from '../app-state.ts';

/** @param collection null = the batch was not checked yet: names and kinds are what the reports say */
export function comparedReports(
  records: readonly ReportRecord[],
  collection: CheckedCollection | null,
): readonly ComparedReport[] {
  const units = new Map(
    (collection?.ledger ?? []).flatMap(({ unit, reports, copies }) =>
      [...reports, ...copies.flat()].flatMap((id) => (id === null ? [] : [[id, unit] as const])),
    ),
  );
  return records.map((record) => {
    const unit = units.get(record.id);
    if (unit !== undefined) return { record, name: unit.name, ...ofKind(unit.kind) };
    const byName = comparedByName(record);
    return record.agency === null ? byName : { ...byName, ...ofKind(kindOfName(record.agency)) };
  });
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
  return UNIT_KINDS.map((kind) => ({
    kind,
    words: KIND_HEADS[kind],
    count: namesOfKind(reports, kind).size,
  })).filter(({ count }) => count > 0);
}

/** A government's report is the sum of its units'. */
function ofKind(kind: UnitKind): Pick<ComparedReport, 'kind' | 'isWhole'> {
  return { kind: KIND_HEADS[kind], isWhole: kind === 'government' };
}
