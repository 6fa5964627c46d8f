/** The batch as a whole: what is said of it, and what the checks between its reports find. */
import { collectionKey } from '../../collection/collection-key.ts';
import type { Prose } from '../../collection/likeness/passages.ts';
import type { Unit } from '../../collection/units/unit.ts';
import type { AppActions, AppState, CheckedCollection } from '../app-state.ts';
import { loadReport } from '../load-report.ts';
import type { SliceContext } from '../slice-context.ts';
import { takeStep } from '../take-step.ts';
import { askedOf, collectedReports, isSameQuestion } from './collection-in-force.ts';

type CollectionActions = Pick<
  AppActions,
  | 'checkCollection'
  | 'checkAhead'
  | 'changeCollection'
  | 'takeUnitList'
  | 'goInCollection'
  | 'decideBetween'
  | 'compareTexts'
>;

export function createCollectionSlice(context: SliceContext): CollectionActions {
  const { set, get, now } = context;
  let checking: Promise<void> | null = null;
  let ahead: Promise<void> | null = null;

  const change: AppActions['changeCollection'] = (to) =>
    takeStep(context, { kind: 'collect', report: null, at: now(), change: to });

  return {
    checkCollection() {
      checking ??= Promise.resolve(ahead)
        .then(() => checkUntilFresh(context))
        .finally(() => {
          checking = null;
        });
      return checking;
    },
    checkAhead() {
      if (checking !== null) return checking;
      ahead ??= checkOnce(context)
        .then(() => undefined)
        .finally(() => {
          ahead = null;
        });
      return ahead;
    },
    changeCollection: change,
    goInCollection(place) {
      // A passage is one of the finding that is left.
      const left = 'finding' in place ? { passage: null } : {};
      set({ gathered: { ...get().gathered, ...left, ...place } });
    },
    async compareTexts(left, right) {
      const texts: Prose[] = [];
      for (const id of [left, right]) {
        const report = (await loadReport(context, id))?.report;
        if (report !== undefined) texts.push({ agency: report.agency, sections: report.sections });
      }
      const [one, two] = texts;
      if (one === undefined || two === undefined) return null;
      const batch = collectedReports(askedOf(get()).batch);
      return context.collector.ask(batch, { kind: 'texts', left: one, right: two });
    },
    takeUnitList({ units, problems }) {
      change({ kind: 'units', change: { kind: 'list', units } });
      set({ listProblems: problems.map(({ message }) => message) });
    },
    decideBetween(findings, resolution, note) {
      if (findings.length === 0) return;
      change({ kind: 'decide', keys: findings.map(collectionKey), to: { resolution, note } });
    },
  };
}

/** Whether the batch has changed since the reports were held against each other. */
export function isCollectionStale(state: AppState): boolean {
  return !isSameQuestion(state.collection?.of, askedOf(state));
}

/** What changes meanwhile is asked again. */
async function checkUntilFresh(context: SliceContext): Promise<void> {
  while (isCollectionStale(context.get())) if (!(await checkOnce(context))) return;
}

/** @returns false where it failed */
async function checkOnce(context: SliceContext): Promise<boolean> {
  const { set, get, collector } = context;
  set({ hasCollectionFailed: false });
  const of = askedOf(get());
  keepUnits(context, of.state.units);
  const view = await collector.ask(collectedReports(of.batch), { kind: 'check', state: of.state });
  if (view === null) set({ hasCollectionFailed: true });
  else if (isOfUse(get(), of)) set({ collection: { ...view, of } });
  return view !== null;
}

/** At first what was found is of use as long as all its reports are there: what has changed in them is asked again. */
function isOfUse(state: AppState, of: CheckedCollection['of']): boolean {
  const now = askedOf(state);
  if (state.collection !== null) return isSameQuestion(now, of);
  return [...of.batch.keys()].every((id) => now.batch.has(id));
}

/** A list that reports are checked with is offered to the sessions that come. */
function keepUnits({ set, get, unitList }: SliceContext, units: readonly Unit[] | null): void {
  const isListed = units?.some(({ grown }) => grown !== true) ?? false;
  if (units === null || !isListed || units === get().lastUnits) return;
  set({ lastUnits: units });
  // Where it cannot be kept, it is offered for this visit.
  void unitList.keep(units).catch(() => undefined);
}
