/** The shape of a check between reports. */
import type { Bilingual } from '../lib/bilingual.ts';
import type { Collection } from './collection.ts';
import type { CollectionFinding, CollectionRuleId } from './finding.ts';

export interface CollectionRule {
  /** The name of its file. */
  readonly id: CollectionRuleId;
  /** What it is called in lists. */
  readonly title: Bilingual;
  /** The article, or the practice, that it follows. */
  readonly basis: Bilingual;
  /** Linear in the number of reports. */
  readonly check: (collection: Collection) => readonly CollectionFinding[];
}
