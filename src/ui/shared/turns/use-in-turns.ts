/** Long work in turns between which the page answers; the last result stays until the next is there. */
import { startTransition, useLayoutEffect, useState } from 'react';
import { TURN } from '../../../store/steps/pause.ts';

/** @param start stays the same as long as the same is asked */
export function useInTurns<T>(start: () => Generator<void, T>): T | null {
  const [made, setMade] = useState<T | null>(null);
  useLayoutEffect(() => {
    const work = start();
    const channel = new MessageChannel();
    const turn = (): void => {
      const until = performance.now() + TURN;
      do {
        const step = work.next();
        if (step.done === true) {
          // What is drawn of it is drawn in turns as well.
          startTransition(() => setMade(step.value));
          return;
        }
      } while (performance.now() < until);
      // Behind what the reader does, and not slowed down as timers are.
      channel.port2.postMessage(null);
    };
    channel.port1.onmessage = turn;
    // Not within the click that asked for it, which has its own work.
    channel.port2.postMessage(null);
    return () => channel.port1.close();
  }, [start]);
  return made;
}
