/**
 * What the reviewer decided about a finding. Findings are derived anew after every change, so a
 * decision is kept by what the finding was about: its rule, its cells and the values they had.
 */
import { toCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
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

/** What a key tells of its finding: the rule, and the cells or, where there are none, the sentence. */
export function aboutKey(key: string): {
  readonly rule: string;
  readonly cells: readonly CellId[];
  readonly message: string;
} {
  const [first, last] = [key.indexOf('|'), key.lastIndexOf('|')];
  const about = key.slice(first + 1, Math.max(last, first + 1));
  const cells = about.split(',').flatMap((part) => toCellId(part.replace(/=.*$/, '')) ?? []);
  return { rule: key.slice(0, Math.max(first, 0)), cells, message: cells.length > 0 ? '' : about };
}

export function decisionOn(finding: Finding, report: Report, decisions: Decisions): Decision {
  return decisions[findingKey(finding, report)] ?? OPEN;
}

const CONFIRMED = 'cell-confirmed';

/** The key under which it is kept that the reviewer has compared a cell with the original. */
export function confirmationKey(cell: CellId, report: Report): string {
  return `${CONFIRMED}|${cell}=${report.cells[cell]?.value ?? '-'}|`;
}

/** Whether the reviewer has found the cell right; it holds as long as the value is the same. */
export function isConfirmed(cell: CellId, report: Report, decisions: Decisions): boolean {
  return decisions[confirmationKey(cell, report)]?.resolution === 'fixed';
}
