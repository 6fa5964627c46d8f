/** Findings between reports as they are listed: worst first, each with the key that it is decided by. */
import { SEVERITIES } from '../report/finding.ts';
import { collectionKey } from './collection-key.ts';
import { COLLECTION_RULES } from './finding.ts';
import type { CollectionFinding } from './finding.ts';

export interface KeyedFinding {
  readonly finding: CollectionFinding;
  /** By it a finding is chosen and decided. */
  readonly key: string;
}

export function worstFound(findings: readonly CollectionFinding[]): readonly KeyedFinding[] {
  return [...findings]
    .sort((one, two) => weightOf(one) - weightOf(two))
    .map((finding) => ({ finding, key: collectionKey(finding) }));
}

function weightOf({ severity, rule }: CollectionFinding): number {
  return SEVERITIES.indexOf(severity) * COLLECTION_RULES.length + COLLECTION_RULES.indexOf(rule);
}
