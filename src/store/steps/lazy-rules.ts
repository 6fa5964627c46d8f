/**
 * Reports as they stand, with what the rules say of them: loaded behind the page, which takes files
 * without. Whoever can wait loads it; where a report is open it is there.
 */
import type { reportInForce } from './reports-in-force.ts';

type ReportInForce = typeof reportInForce;

export interface LazyRules {
  /** Rejects where the page was updated on its server before it was loaded. */
  readonly load: () => Promise<ReportInForce>;
  /** null = not loaded yet. */
  readonly loaded: () => ReportInForce | null;
}

export function createLazyRules(): LazyRules {
  let loaded: ReportInForce | null = null;
  return {
    async load() {
      const { reportInForce } = await import('./reports-in-force.ts');
      loaded = reportInForce;
      return reportInForce;
    },
    loaded: () => loaded,
  };
}
