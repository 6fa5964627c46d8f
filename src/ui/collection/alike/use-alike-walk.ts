/** From passage to passage of the chosen pair, then to the next pair: the keys of the screen, walked in this tab's way. */
import { useMemo } from 'react';
import { foundBetween } from '../../../store/collection/between.ts';
import { useReadState } from '../../shared/app-context.ts';
import { nextOpen } from '../findings/use-between-walk.ts';
import type { BetweenWalk, Direction } from '../findings/use-between-walk.ts';
import { alikePairs, chosenPair } from './alike-pairs.ts';

/** @param passages so many have the two texts in common */
export function useAlikeWalk(passages: number): BetweenWalk {
  const read = useReadState();
  return useMemo(() => {
    const goPair = (direction: Direction): void => {
      const pairs = alikePairs(foundBetween(read()));
      const { gathered, goInCollection } = read();
      const chosen = chosenPair(pairs, gathered.finding)?.key ?? null;
      const goal = nextOpen(pairs, chosen, direction);
      if (goal !== undefined) goInCollection({ finding: goal.key });
    };
    return {
      go(direction) {
        const { gathered, goInCollection } = read();
        const next = nextPassage(gathered.passage, direction, passages);
        if (next === null) goPair(direction);
        else goInCollection({ passage: next });
      },
      decideAndGo(resolution) {
        const { gathered, decideBetween } = read();
        const chosen = chosenPair(alikePairs(foundBetween(read())), gathered.finding);
        if (chosen?.decision.resolution === 'open')
          decideBetween([chosen.finding], resolution, chosen.decision.note);
        goPair(1);
      },
    };
  }, [read, passages]);
}

/** null = there is none further on. */
export function nextPassage(
  now: number | null,
  direction: Direction,
  passages: number,
): number | null {
  const next = (now ?? -1) + direction;
  return next >= 0 && next < passages ? next : null;
}
