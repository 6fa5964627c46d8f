/**
 * Parts of the page whose code is loaded only when it is needed. Not React's own `lazy`: what waited for that
 * is shown 300 ms after it began to wait at the earliest, though its code came at once.
 */
import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { FaultBoundary } from './fault-boundary.tsx';

interface LaterPart<Props> {
  (props: Props): ReactNode;
  /** Loads its code before it is shown. Not awaited: where it fails, showing it tries again and says so. */
  readonly ahead: () => void;
}

/** @returns a part that shows nothing until its code is there, and a sentence where it cannot come */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetchIt = async (): Promise<void> => {
    Loaded ??= await load();
  };

  function Part(props: Props): ReactNode {
    const [isThere, setThere] = useState(Loaded !== null);
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (isThere) return;
      fetchIt().then(
        () => setThere(true),
        (error: unknown) => setFault({ error }),
      );
    }, [isThere]);
    if (fault !== null) throw fault.error;
    return Loaded === null ? null : <Loaded {...props} />;
  }

  function Later(props: Props): ReactNode {
    return (
      <FaultBoundary>
        <Part {...props} />
      </FaultBoundary>
    );
  }
  return Object.assign(Later, { ahead: () => void fetchIt().catch(() => undefined) });
}
