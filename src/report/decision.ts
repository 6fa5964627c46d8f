/**
 * What the reviewer decided about a finding. Findings are derived anew after every change, so a
 * decision is kept by what the finding was about: its rule, its cells and the values they had.
 */
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

/**
 * The same for a finding made again on the same values, another one as soon as one of them changes.
 * A finding without cells is known by its sentence.
 */
export function findingKey(finding: Finding, report: Report): string {
  const values = finding.cells.map((id) => `${id}=${report.cells[id]?.value ?? '-'}`);
  const about = values.length === 0 ? finding.message.zh : values.join(',');
  return [finding.rule, about, finding.found ?? ''].join('|');
}

export function decisionOn(finding: Finding, report: Report, decisions: Decisions): Decision {
  return decisions[findingKey(finding, report)] ?? OPEN;
}
