/** A small batch for checks between reports: each member a whole report, read and checked. */
import { buildCollection } from '../../src/collection/build-collection.ts';
import type { Collection, Member } from '../../src/collection/collection.ts';
import { DEFAULT_SETTINGS } from '../../src/collection/settings.ts';
import type { CollectionSettings } from '../../src/collection/settings.ts';
import { traceOf } from '../../src/collection/trace-of.ts';
import type { Unit } from '../../src/collection/units/unit.ts';
import type { Resolution } from '../../src/report/decision.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

export interface MemberParts extends ReportParts {
  /** Also its source's name; unique in a collection. */
  readonly id: string;
  readonly publishedOn?: string;
  /** What was answered to everything found in it; without it all is open. */
  readonly answer?: Exclude<Resolution, 'open'>;
}

export function makeMember({ id, publishedOn, answer, ...parts }: MemberParts): Member {
  const made = makeReport(parts);
  const day = publishedOn === undefined ? {} : { publishedOn };
  const report = { ...made, ...day, id, source: { ...made.source, name: `${id}.txt` } };
  const findings = checkReport(report);
  const answered = findings.map((each) => [
    findingKey(each, report),
    { resolution: answer ?? 'open', note: '' } as const,
  ]);
  const decisions = answer === undefined ? {} : Object.fromEntries(answered);
  const record = recordOf(report, findings, { ...NO_REVIEW, decisions });
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
