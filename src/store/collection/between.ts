/** What was found between the reports, with what the reviewer decided: for the interface, worst first. */
import { collectionKey } from '../../collection/collection-key.ts';
import { COLLECTION_RULES } from '../../collection/finding.ts';
import type { CollectionFinding, CollectionRuleId } from '../../collection/finding.ts';
import { decisionBetween } from '../../collection/state.ts';
import type { CollectionState } from '../../collection/state.ts';
import { isAskedBetween } from '../../exchange/letters/points/asked-between.ts';
import type { Decision, Resolution } from '../../report/decision.ts';
import { SEVERITIES } from '../../report/finding.ts';
import type { SeverityCounts } from '../../report/record.ts';
import type { AppState, CheckedCollection } from '../app-state.ts';
import { collectionState } from './collection-in-force.ts';
import { COLLECTION_TABS } from './collection-place.ts';
import type { CollectionTab } from './collection-place.ts';

export type { CollectionFinding, CollectionRuleId } from '../../collection/finding.ts';
export { collectionTitle } from '../../collection/rule-titles.ts';
export type { ComparedTexts } from '../../collection/likeness/compare-texts.ts';
export type { Passage, PassageSide } from '../../collection/likeness/passages.ts';
export { KIND_HEADS, KIND_WORDS } from '../../collection/units/kind-words.ts';
export { UNIT_KINDS } from '../../collection/units/unit.ts';
export type { Unit, UnitKind } from '../../collection/units/unit.ts';

export interface DecidedFinding {
  readonly finding: CollectionFinding;
  /** By it a finding is chosen and decided. */
  readonly key: string;
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
  const found = collection.findings.map((finding) => ({
    finding,
    key: collectionKey(finding),
    decision: decisionBetween(finding, decisions),
  }));
  found.sort((one, two) => weightOf(one.finding) - weightOf(two.finding));
  known.set(collection, { decisions, found });
  return found;
}

function weightOf({ severity, rule }: CollectionFinding): number {
  return SEVERITIES.indexOf(severity) * COLLECTION_RULES.length + COLLECTION_RULES.indexOf(rule);
}

/** Rules whose findings have a tab of their own beside the list of all. */
const TAB_RULES: Readonly<Partial<Record<CollectionTab, readonly CollectionRuleId[]>>> = {
  findings: COLLECTION_RULES,
  rollUp: ['roll-up'],
  alike: ['near-duplicate'],
  missing: ['missing-report', 'late'],
  units: ['name-variant'],
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
  const tab = COLLECTION_TABS.find(
    (each) => each !== 'findings' && TAB_RULES[each]?.includes(rule),
  );
  return tab ?? null;
}

export function isOfTab({ finding }: DecidedFinding, tab: CollectionTab): boolean {
  return TAB_RULES[tab]?.includes(finding.rule) ?? false;
}

/** Open findings of a tab, by weight. */
export function countOpen(found: readonly DecidedFinding[], tab: CollectionTab): SeverityCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const each of found) {
    if (each.decision.resolution === 'open' && isOfTab(each, tab)) counts[each.finding.severity]++;
  }
  return counts;
}
