/** What the user has said of a batch as a whole: a list of changes, undone like any step, makes this state. */
import type { Decision } from '../report/decision.ts';
import { collectionKey } from './collection-key.ts';
import type { CollectionFinding } from './finding.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { CollectionSettings } from './settings.ts';
import { applyUnitChange } from './units/unit-change.ts';
import type { UnitChange } from './units/unit-change.ts';
import type { Unit } from './units/unit.ts';

export interface CollectionState {
  /** The unit list; null = none was given. */
  readonly units: readonly Unit[] | null;
  readonly settings: CollectionSettings;
  /** By the finding's key; a finding without one is open. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** By report: ISO 8601 day on which it was published, where the user knows better than the page. */
  readonly published: Readonly<Record<string, string>>;
}

export type CollectionChange =
  | { readonly kind: 'units'; readonly change: UnitChange }
  | { readonly kind: 'settings'; readonly to: CollectionSettings }
  | { readonly kind: 'decide'; readonly keys: readonly string[]; readonly to: Decision }
  /** null = as the page prints it. */
  | { readonly kind: 'published'; readonly report: string; readonly day: string | null }
  /** What came with an exported file; what the session has of its own goes before it. */
  | { readonly kind: 'import'; readonly state: CollectionState };

export const NO_COLLECTION_STATE: CollectionState = {
  units: null,
  settings: DEFAULT_SETTINGS,
  decisions: {},
  published: {},
};

export function applyCollectionChange(
  state: CollectionState,
  change: CollectionChange,
): CollectionState {
  if (change.kind === 'units') {
    return { ...state, units: applyUnitChange(state.units ?? [], change.change) };
  }
  if (change.kind === 'settings') return { ...state, settings: change.to };
  if (change.kind === 'decide') {
    const decided = change.keys.map((key) => [key, change.to] as const);
    return { ...state, decisions: { ...state.decisions, ...Object.fromEntries(decided) } };
  }
  if (change.kind === 'published') {
    const { [change.report]: _before, ...others } = state.published;
    const day = change.day === null ? {} : { [change.report]: change.day };
    return { ...state, published: { ...others, ...day } };
  }
  return importState(state, change.state);
}

function importState(state: CollectionState, given: CollectionState): CollectionState {
  const isSet = state.settings !== DEFAULT_SETTINGS;
  return {
    units: state.units ?? given.units,
    settings: isSet ? state.settings : given.settings,
    decisions: { ...given.decisions, ...state.decisions },
    published: { ...given.published, ...state.published },
  };
}

export function isNothingSaid({ units, settings, decisions, published }: CollectionState): boolean {
  const said = [...Object.keys(decisions), ...Object.keys(published)];
  return units === null && settings === DEFAULT_SETTINGS && said.length === 0;
}

export const OPEN: Decision = { resolution: 'open', note: '' };

export function decisionBetween(
  finding: CollectionFinding,
  decisions: CollectionState['decisions'],
): Decision {
  return decisions[collectionKey(finding)] ?? OPEN;
}
