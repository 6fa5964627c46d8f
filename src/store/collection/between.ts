/** What was found between the reports, with what the reviewer decided: for the interface, worst first. */
import type { CollectionRuleId } from '../../collection/finding.ts';
import { OPEN } from '../../collection/state.ts';
import type { CollectionState } from '../../collection/state.ts';
import type { KeyedFinding } from '../../collection/worst-found.ts';
import { isAskedBetween } from '../../exchange/letters/points/asked-between.ts';
import type { Decision, Resolution } from '../../report/decision.ts';
import type { SeverityCounts } from '../../report/record.ts';
import type { AppState, CheckedCollection } from '../app-state.ts';
import { collectionState } from './collection-in-force.ts';
import type { CollectionTab } from './collection-place.ts';

export type { CollectionFinding, CollectionRuleId } from '../../collection/finding.ts';
export { collectionTitle } from '../../collection/rule-titles.ts';
export type { ComparedTexts } from '../../collection/likeness/compare-texts.ts';
export type { Passage, PassageSide } from '../../collection/likeness/passages.ts';
export { KIND_HEADS, KIND_WORDS } from '../../collection/units/kind-words.ts';
export { UNIT_KINDS } from '../../collection/units/unit.ts';
export type { Unit, UnitKind } from '../../collection/units/unit.ts';

export interface DecidedFinding extends KeyedFinding {
  readonly decision: Decision;
}

interface Known {
  readonly decisions: CollectionState['decisions'];
  readonly found: readonly DecidedFinding[];
}

const known = new WeakMap<CheckedCollection, Known>();
const NONE: readonly DecidedFinding[] = [];

/** The same list as long as nothing else is found or decided: components ask for it at every render. */
export function foundBetween(state: AppState): readonly DecidedFinding[] {
  const { collection } = state;
  if (collection === null) return NONE;
  const { decisions } = collectionState(state);
  const before = known.get(collection);
  if (before?.decisions === decisions) return before.found;
  const found = collection.found.map(({ finding, key }) => ({
    finding,
    key,
    decision: decisions[key] ?? OPEN,
  }));
  known.set(collection, { decisions, found });
  return found;
}

/** Rules whose findings have a tab of their own beside the list of all. */
const TAB_OF_RULE: Readonly<Partial<Record<CollectionRuleId, CollectionTab>>> = {
  'roll-up': 'rollUp',
  'near-duplicate': 'alike',
  'missing-report': 'missing',
  late: 'missing',
  'name-variant': 'units',
};

const ANSWERS: readonly Resolution[] = ['returned', 'as-published', 'dismissed'];

/**
 * What can be decided on a finding of a rule. No letter carries the others: there is no report to send back, the
 * answer is another (a name is the unit's, or it is not), or it says only what was not compared.
 */
export function answersTo(rule: CollectionRuleId): readonly Resolution[] {
  return isAskedBetween(rule) ? ANSWERS : ['dismissed'];
}

/** null = the list of all is its place. */
export function tabOfRule(rule: CollectionRuleId): CollectionTab | null {
  return TAB_OF_RULE[rule] ?? null;
}

export function isOfTab({ finding }: DecidedFinding, tab: CollectionTab): boolean {
  return tab === 'findings' || tabOfRule(finding.rule) === tab;
}

type TabCounts = Readonly<Record<CollectionTab, SeverityCounts>>;

const counted = new WeakMap<readonly DecidedFinding[], TabCounts>();

/** Open findings of each tab, by weight; counted once for all that ask. */
export function countOpen(found: readonly DecidedFinding[]): TabCounts {
  const before = counted.get(found);
  if (before !== undefined) return before;
  const none = () => ({ error: 0, warning: 0, note: 0 });
  const counts = {
    overview: none(),
    findings: none(),
    rollUp: none(),
    alike: none(),
    missing: none(),
    units: none(),
  } satisfies TabCounts;
  for (const { finding, decision } of found) {
    if (decision.resolution !== 'open') continue;
    counts.findings[finding.severity]++;
    const tab = tabOfRule(finding.rule);
    if (tab !== null) counts[tab][finding.severity]++;
  }
  counted.set(found, counts);
  return counts;
}
