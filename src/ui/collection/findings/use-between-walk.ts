/** From finding to finding between the reports, and decisions by key: the same keys as on the desk. */
import { useCallback, useMemo } from 'react';
import type { Resolution } from '../../../report/decision.ts';
import { answersTo, foundBetween, isOfTab } from '../../../store/collection/between.ts';
import type { DecidedFinding } from '../../../store/collection/between.ts';
import { placeOfFinding } from '../../../store/collection/roll-up/roll-up-places.ts';
import { useReadState } from '../../shared/app-context.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';

export type Direction = 1 | -1;

export interface BetweenWalk {
  readonly go: (direction: Direction) => void;
  /** Decides on the chosen finding and goes on; only goes on where none is chosen, and stays where it cannot be. */
  readonly decideAndGo: (resolution: Resolution) => void;
}

export function useBetweenWalk(): BetweenWalk {
  const read = useReadState();
  const parentWrong = useBatchWords().rollUp.parentWrongNote;
  const go = useCallback(
    (direction: Direction) => {
      const { gathered, goInCollection } = read();
      const all = foundBetween(read());
      const ofTab = all.filter((each) => isOfTab(each, gathered.tab));
      // The roll-up is walked in its own table as long as something is open there.
      const isRollUp = gathered.tab === 'rollUp' && ofTab.some(isOpen);
      const goal = nextOpen(isRollUp ? ofTab : all, gathered.finding, direction);
      if (goal === undefined) return;
      const place = isRollUp ? placeOfFinding(goal) : null;
      goInCollection(place ?? { tab: 'findings', finding: goal.key });
    },
    [read],
  );
  const decideAndGo = useCallback(
    (resolution: Resolution) => {
      const { gathered, decideBetween, goInCollection } = read();
      const chosen = foundBetween(read()).find(({ key }) => key === gathered.finding);
      const isOpenYet = chosen?.decision.resolution === 'open';
      if (isOpenYet && !answersTo(chosen.finding.rule).includes(resolution)) {
        // Beside it stands why not, and what can be done instead.
        goInCollection({ tab: 'findings', finding: chosen.key });
        return;
      }
      if (isOpenYet) {
        const isOnParent = gathered.tab === 'rollUp' && resolution === 'as-published';
        const note = isOnParent ? parentWrong : '';
        const { decision } = chosen;
        decideBetween([chosen.finding], resolution, decision.note === '' ? note : decision.note);
      }
      go(1);
    },
    [read, go, parentWrong],
  );
  return useMemo(() => ({ go, decideAndGo }), [go, decideAndGo]);
}

/** From the chosen one on; the first where there is none in this direction. */
export function nextOpen(
  found: readonly DecidedFinding[],
  chosen: string | null,
  direction: Direction,
): DecidedFinding | undefined {
  const at = found.findIndex(({ key }) => key === chosen);
  const behind = direction === 1 ? found.slice(at + 1) : found.slice(0, Math.max(at, 0));
  const open = behind.filter(isOpen);
  return (direction === 1 ? open[0] : open.at(-1)) ?? found.find(isOpen);
}

function isOpen({ decision }: DecidedFinding): boolean {
  return decision.resolution === 'open';
}

/** F8, Shift+F8, F7, F9 and Alt+F9. @param walk null = the tab walks in its own way */
export function useBetweenKeys(walk: BetweenWalk | null): void {
  useWindowKeys((event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
    const isIn = target instanceof Element && target.closest('[role="dialog"]') !== null;
    if (walk === null || isIn || ctrlKey || metaKey) return;
    if (key === 'F8') walk.go(shiftKey ? -1 : 1);
    else if (key === 'F7' && !shiftKey && !altKey) walk.decideAndGo('returned');
    else if (key === 'F9' && !shiftKey) walk.decideAndGo(altKey ? 'dismissed' : 'as-published');
    else return;
    event.preventDefault();
  });
}
