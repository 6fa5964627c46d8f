/** Asks for a roll-up whenever another is wanted or the batch has changed; what was answered stays meanwhile. */
import { useEffect } from 'react';
import type { Answered, AppStoreState } from '../../../../store/app-state.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
  RollUpAsked,
  RollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useActions, useApp } from '../../../shared/app-context.ts';

const selectRollUp = (state: AppStoreState): AppStoreState['rollUp'] => state.rollUp;
const selectMade = (state: AppStoreState): AppStoreState['madeRollUp'] => state.madeRollUp;
const selectCollection = (state: AppStoreState): AppStoreState['collection'] => state.collection;

/** null = it is being worked out. */
export function useRollUp({ parent, year }: RollUpAsked): Answered<RollUpAsked, RollUpView> | null {
  const answer = useApp(selectRollUp);
  const collection = useApp(selectCollection);
  const { lookUpRollUp } = useActions();
  const isSame = answer?.asked.parent === parent && answer.asked.year === year;
  const isFresh = isSame && answer.of === collection;
  useEffect(() => {
    if (!isFresh) void lookUpRollUp({ parent, year });
  }, [isFresh, parent, year, lookUpRollUp]);
  return isSame ? answer : null;
}

/** @param asked with the same list as long as the user leaves the same units out */
export function useMadeRollUp({
  parent,
  year,
  without,
  mode,
}: MadeRollUpAsked): Answered<MadeRollUpAsked, MadeRollUpView> | null {
  const answer = useApp(selectMade);
  const collection = useApp(selectCollection);
  const { makeRollUp } = useActions();
  const isOf = answer?.asked.parent === parent && answer.asked.year === year;
  const isFresh =
    isOf &&
    answer.of === collection &&
    answer.asked.without === without &&
    answer.asked.mode === mode;
  useEffect(() => {
    if (!isFresh) void makeRollUp({ parent, year, without, mode });
  }, [isFresh, parent, year, without, mode, makeRollUp]);
  return isOf ? answer : null;
}
