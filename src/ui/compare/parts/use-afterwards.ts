import { startTransition, useEffect, useState } from 'react';

/** The value a moment later, when what stands before it on the page has been drawn of it. */
export function useAfterwards<T>(value: T): T | null {
  const [after, setAfter] = useState<T | null>(null);
  useEffect(() => startTransition(() => setAfter(value)), [value]);
  return after;
}
