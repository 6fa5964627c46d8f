/** The batch as the checks between reports see it: its reports, and what the steps in force say of it. */
import type {
  CollectedReport,
  CollectedReports,
} from '../../worker/collection/collection-protocol.ts';
import { applyCollectionChange, NO_COLLECTION_STATE } from '../../collection/state.ts';
import type { CollectionState } from '../../collection/state.ts';
import { EMPTY_TRACE } from '../../collection/pack-clues.ts';
import type { SessionReport } from '../storage/session.ts';
import type { StepOf } from '../steps/step.ts';
import type { StepList } from '../steps/reports-in-force.ts';
import { batchOf } from '../versions/set-aside.ts';
import type { BatchSession } from '../versions/set-aside.ts';

export interface CollectionAsked {
  readonly batch: ReadonlyMap<string, SessionReport>;
  readonly state: CollectionState;
}

type CollectStep = StepOf<'collect'>;

/** By the last step of this kind: whatever it follows, it always follows the same. */
const states = new WeakMap<CollectStep, CollectionState>();

/** By the list of steps, at the cursor where it was asked last. */
const asked = new WeakMap<
  StepList['steps'],
  { readonly cursor: number; readonly state: CollectionState }
>();

/** The same object as long as nothing else is said of the batch: components ask for it at every change. */
export function collectionState({ steps, cursor }: StepList): CollectionState {
  const before = asked.get(steps);
  if (before?.cursor === cursor) return before.state;
  const state = stateAfter(steps, cursor);
  asked.set(steps, { cursor, state });
  return state;
}

function stateAfter(steps: StepList['steps'], cursor: number): CollectionState {
  const said = steps.slice(0, cursor).filter((step) => step.kind === 'collect');
  const last = said.at(-1);
  const known = last === undefined ? NO_COLLECTION_STATE : states.get(last);
  if (known !== undefined) return known;
  let state = NO_COLLECTION_STATE;
  for (const step of said) {
    state = states.get(step) ?? applyCollectionChange(state, step.change);
    states.set(step, state);
  }
  return state;
}

/** Decisions are made on what was found; they do not change it. */
export function isSameQuestion(before: CollectionAsked | undefined, now: CollectionAsked): boolean {
  const [was, is] = [before?.state, now.state];
  return (
    before?.batch === now.batch &&
    was?.units === is.units &&
    was.settings === is.settings &&
    was.published === is.published
  );
}

export function askedOf(session: BatchSession): CollectionAsked {
  return { batch: batchOf(session), state: collectionState(session) };
}

export function collectedReports(batch: CollectionAsked['batch']): CollectedReports {
  return new Map(
    [...batch].map(([id, { record, trace, order }]): [string, CollectedReport] => [
      id,
      { record, trace: trace ?? EMPTY_TRACE, order },
    ]),
  );
}
