/** Changes that wait to be written, and how later ones join them. */
import type { SessionChanges } from './session.ts';

export const NO_CHANGES: SessionChanges = {
  isEmptied: false,
  additions: new Map(),
  solved: new Set(),
  failures: new Map(),
  reports: new Map(),
  given: new Map(),
  ended: new Set(),
  steps: null,
};

/** Both as one change. @param later overrides what it has in common with `earlier` */
export function joinChanges(earlier: SessionChanges, later: SessionChanges): SessionChanges {
  if (later.isEmptied) return later;
  const failures = [...earlier.failures].filter(([order]) => !later.solved.has(order));
  const given = [...earlier.given].filter(([order]) => !later.ended.has(order));
  // A record that comes with its body replaces what was to be said of the one before.
  const reports = [...earlier.reports].filter(([id]) => !later.additions.has(id));
  return {
    isEmptied: earlier.isEmptied,
    additions: new Map([...earlier.additions, ...later.additions]),
    solved: new Set([...earlier.solved, ...later.solved]),
    failures: new Map([...failures, ...later.failures]),
    reports: new Map([...reports, ...later.reports]),
    given: new Map([...given, ...later.given]),
    ended: new Set([...earlier.ended, ...later.ended]),
    steps: joinSteps(earlier.steps, later.steps),
  };
}

function joinSteps(
  earlier: SessionChanges['steps'],
  later: SessionChanges['steps'],
): SessionChanges['steps'] {
  if (earlier === null || later === null) return later ?? earlier;
  return { all: later.all, from: Math.min(earlier.from, later.from) };
}
