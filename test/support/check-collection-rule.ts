/**
 * The harness of the checks between reports: batches a check accepts and batches it rejects. Findings are
 * compared whole: weight, unit, year, every cell of every report, both sentences, figures, witnesses.
 */
import { describe, expect, test } from 'vitest';
import type { CollectionRule } from '../../src/collection/collection-rule.ts';
import type { CollectionFinding } from '../../src/collection/finding.ts';
import type { CollectionSettings } from '../../src/collection/settings.ts';
import type { Unit } from '../../src/collection/units/unit.ts';
import { makeCollection } from './make-collection.ts';
import type { MemberParts } from './make-collection.ts';

export interface AcceptedBatch {
  readonly name: string;
  readonly members: readonly MemberParts[];
  /** The user's list; absent: there is none. */
  readonly units?: readonly Unit[];
  readonly settings?: Partial<CollectionSettings>;
}

/** A finding of the check; what is not given is absent or empty in it. */
export interface WantedBetween {
  readonly severity: CollectionFinding['severity'];
  readonly unit: string;
  readonly year?: number | null;
  /** `<report> <cell id>` */
  readonly cells?: readonly string[];
  readonly reports?: readonly string[];
  readonly about?: string;
  readonly zh: string;
  readonly en: string;
  readonly expected?: number;
  readonly found?: number;
  /** Whom each speaks for, '-' for none, and its Chinese text: `<report> <text>`. */
  readonly witnesses?: readonly string[];
  /** What speaks for one unit (+) or against it (-), in Chinese. */
  readonly evidence?: readonly string[];
}

export interface RejectedBatch extends AcceptedBatch {
  readonly findings: readonly WantedBetween[];
}

export function checkCollectionRule(
  rule: CollectionRule,
  {
    accept,
    reject,
  }: { readonly accept: readonly AcceptedBatch[]; readonly reject: readonly RejectedBatch[] },
): void {
  const check = ({ members, units, settings }: AcceptedBatch): readonly CollectionFinding[] =>
    rule.check(makeCollection(members, units ?? null, settings));
  describe(rule.id, () => {
    test.each(accept)('accepts: $name', (batch) => {
      expect(check(batch)).toEqual([]);
    });
    test.each(reject)('rejects: $name', (batch) => {
      const wanted = batch.findings.map((each) => wantedOf(rule, each));
      expect(check(batch).map(toldOf)).toEqual(wanted);
    });
  });
}

type Told = Omit<CollectionFinding, 'cells' | 'witnesses' | 'evidence'> & {
  readonly cells: readonly string[];
  readonly witnesses: readonly string[];
  readonly evidence: readonly string[];
};

function toldOf({ cells, witnesses, evidence, ...rest }: CollectionFinding): Told {
  return {
    ...rest,
    cells: cells.map(({ report, cell }) => `${report} ${cell}`),
    witnesses: (witnesses ?? []).map(({ speaksFor, text }) => `${speaksFor ?? '-'} ${text.zh}`),
    evidence: (evidence ?? []).map(({ isFor, text }) => `${isFor ? '+' : '-'} ${text.zh}`),
  };
}

function wantedOf({ id }: CollectionRule, { zh, en, ...wanted }: WantedBetween): Told {
  const none = { cells: [], reports: [], witnesses: [], evidence: [] };
  const base = { ...none, year: null, expected: null, found: null };
  return { ...base, ...wanted, rule: id, message: { zh, en } };
}
