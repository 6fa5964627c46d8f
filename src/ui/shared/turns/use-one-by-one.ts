import { startTransition, useEffect, useState } from 'react';

/**
 * Parts that stand beside each other, each drawn and laid out in a turn of its own: all at once would hold the page.
 *
 * @returns how many are to be drawn by now
 */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn < count) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, count]);
  return drawn;
}
