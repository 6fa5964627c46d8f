/**
 * What the reviewer decided about a finding. Findings are derived anew after every change, so a
 * decision is kept by the finding's key: its rule, what it is about and the values that had.
 */
import { findingKey, looseKey } from './finding-identity.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/**
 * `as-published` 原文如此; `fixed` mended, or compared with the original and right; `dismissed` 不予处理;
 * `returned` 退回更正: the unit is asked to correct or to explain it.
 */
export const RESOLUTIONS = ['open', 'as-published', 'fixed', 'dismissed', 'returned'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export interface Decision {
  readonly resolution: Resolution;
  readonly note: string;
}

/** Decisions by finding key; a finding without one is open. */
export type Decisions = Readonly<Record<string, Decision>>;

const OPEN: Decision = { resolution: 'open', note: '' };
const MENDED: Decision = { resolution: 'fixed', note: '' };

export function decisionOn(finding: Finding, report: Report, decisions: Decisions): Decision {
  if (finding.corrected !== undefined) return MENDED;
  return decisions[findingKey(finding, report)] ?? decisions[looseKey(finding, report)] ?? OPEN;
}
