/** A small batch for checks between reports: each member a whole report, read and checked. */
import { buildCollection } from '../../src/collection/build-collection.ts';
import type { Collection, Member } from '../../src/collection/collection.ts';
import { DEFAULT_SETTINGS } from '../../src/collection/settings.ts';
import type { CollectionSettings } from '../../src/collection/settings.ts';
import { traceOf } from '../../src/collection/trace-of.ts';
import type { Unit } from '../../src/collection/units/unit.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

export interface MemberParts extends ReportParts {
  /** Also its source's name; unique in a collection. */
  readonly id: string;
  readonly publishedOn?: string;
}

export function makeMember({ id, publishedOn, ...parts }: MemberParts): Member {
  const made = makeReport(parts);
  const day = publishedOn === undefined ? {} : { publishedOn };
  const report = { ...made, ...day, id, source: { ...made.source, name: `${id}.txt` } };
  const record = recordOf(report, checkReport(report), NO_REVIEW);
  return { record, trace: traceOf(report) };
}

export function makeUnit(name: string, parts: Partial<Unit> = {}): Unit {
  return { name, parent: null, aliases: [], kind: 'department', ...parts };
}

export function makeCollection(
  members: readonly MemberParts[],
  units: readonly Unit[] | null = null,
  settings: Partial<CollectionSettings> = {},
): Collection {
  return buildCollection(members.map(makeMember), units, { ...DEFAULT_SETTINGS, ...settings });
}
