/**
 * What the reviewer decided about a finding. Findings are derived anew after every change, so a
 * decision is kept by the finding's key: its rule, what it is about and the values that had.
 */
import { findingKey, looseKey } from './finding-identity.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

export const RESOLUTIONS = ['open', 'as-published', 'fixed', 'dismissed'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export interface Decision {
  readonly resolution: Resolution;
  readonly note: string;
}

/** Decisions by finding key; a finding without one is open. */
export type Decisions = Readonly<Record<string, Decision>>;

const OPEN: Decision = { resolution: 'open', note: '' };

export function decisionOn(finding: Finding, report: Report, decisions: Decisions): Decision {
  return decisions[findingKey(finding, report)] ?? decisions[looseKey(finding, report)] ?? OPEN;
}
