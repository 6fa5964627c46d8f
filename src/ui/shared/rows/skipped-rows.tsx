import type { ReactNode } from 'react';

/** Stands for the rows that are not drawn. */
export function SkippedRows({ height }: { readonly height: number }): ReactNode {
  return height > 0 && <tr aria-hidden style={{ height }} />;
}
