/** Around what is loaded only when it is needed: nothing until it is there, a sentence where it cannot come. */
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { FaultBoundary } from './fault-boundary.tsx';

export function Later({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <FaultBoundary>
      <Suspense fallback={null}>{children}</Suspense>
    </FaultBoundary>
  );
}
