/**
 * All checks between reports, in the order in which their findings are listed. To add one: a file like the
 * others in `rules/`, its id in `finding.ts`, a line here, an accept/reject table in `test/collection/rules`.
 */
import type { CollectionRule } from './collection-rule.ts';
import type { Collection } from './collection.ts';
import type { CollectionFinding } from './finding.ts';
import { carryOver } from './rules/carry-over.ts';
import { conflictingCopies } from './rules/conflicting-copies.ts';
import { inForce } from './rules/in-force.ts';
import { jump } from './rules/jump.ts';
import { late } from './rules/late.ts';
import { missingReport } from './rules/missing-report.ts';
import { nameVariant } from './rules/name-variant.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { notCompared } from './rules/not-compared.ts';
import { rollUp } from './rules/roll-up.ts';
import { unitFactor } from './rules/unit-factor.ts';

export const COLLECTION_CHECKS: readonly CollectionRule[] = [
  rollUp,
  carryOver,
  inForce,
  unitFactor,
  conflictingCopies,
  missingReport,
  late,
  nearDuplicate,
  jump,
  nameVariant,
  notCompared,
];

export function checkCollection(collection: Collection): CollectionFinding[] {
  return COLLECTION_CHECKS.flatMap((rule) => rule.check(collection));
}
