/**
 * All checks between reports, in the order in which their findings are listed. To add one: a file like the
 * others in `rules/`, its id in `finding.ts`, a line here, an accept/reject table in `test/collection/rules`.
 */
import type { CollectionRule } from './collection-rule.ts';
import type { Collection } from './collection.ts';
import type { CollectionFinding } from './finding.ts';
import { late } from './rules/late.ts';
import { missingReport } from './rules/missing-report.ts';
import { nameVariant } from './rules/name-variant.ts';

export const COLLECTION_CHECKS: readonly CollectionRule[] = [missingReport, late, nameVariant];

export function checkCollection(collection: Collection): CollectionFinding[] {
  return COLLECTION_CHECKS.flatMap((rule) => rule.check(collection));
}
