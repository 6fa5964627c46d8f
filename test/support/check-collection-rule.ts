/** The harness of the checks between reports: tables of batches that a check accepts and rejects, findings whole. */
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
  readonly units?: readonly Unit[];
  readonly settings?: Partial<CollectionSettings>;
}

/** What is not given is absent or empty in the finding. */
export interface WantedBetween extends Partial<Omit<CollectionFinding, 'rule' | 'message'>> {
  readonly unit: string;
  readonly severity: CollectionFinding['severity'];
  readonly zh: string;
  readonly en: string;
}

export interface RejectedBatch extends AcceptedBatch {
  readonly findings: readonly WantedBetween[];
}

export function checkCollectionRule(
  rule: CollectionRule,
  tables: { readonly accept: readonly AcceptedBatch[]; readonly reject: readonly RejectedBatch[] },
): void {
  const check = ({ members, units, settings }: AcceptedBatch): readonly CollectionFinding[] =>
    rule.check(makeCollection(members, units ?? null, settings));
  describe(rule.id, () => {
    test.each(tables.accept.map((batch) => [batch.name, batch] as const))(
      'accepts: %s',
      (_, batch) => {
        expect(check(batch)).toEqual([]);
      },
    );
    test.each(tables.reject.map((batch) => [batch.name, batch] as const))(
      'rejects: %s',
      (_, batch) => {
        expect(check(batch)).toEqual(
          batch.findings.map(({ zh, en, ...wanted }) => ({
            year: null,
            cells: [],
            reports: [],
            expected: null,
            found: null,
            ...wanted,
            rule: rule.id,
            message: { zh, en },
          })),
        );
      },
    );
  });
}
