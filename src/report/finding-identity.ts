/**
 * Which finding is which. A finding is the same one as long as its rule and what it is about are the
 * same, whatever became of the figures; a decision on it holds as long as the figures are too.
 */
import { toCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import type { Finding } from './finding.ts';
import { gather } from '../lib/gather.ts';
import type { Report } from './report.ts';

/** The rule of what the reviewer says of a cell (`review/remark.ts`): it is about the cell, whatever its figure. */
export const REMARK = 'reviewer-remark';

/** The same before and after an edit, and no two of a report's: see `tellApart`. */
export function identityOf({ rule, cells, about, message }: Finding): string {
  return [rule, about ?? (cells.length > 0 ? cells.join() : message.zh)].join('|');
}

/** The finding and the values it was made on: another one as soon as one of them changes. */
export function findingKey(finding: Finding, report: Report): string {
  const { rule, cells, about, found } = finding;
  if (rule === REMARK) return `${rule}|${cells.join()}|`;
  if (about === undefined) return looseKey(finding, report);
  return [rule, valuesOf(cells, report), found ?? '', about].join('|');
}

/**
 * As keys were before findings said what they are about: several could share one. Sessions kept from
 * then hold such keys.
 */
export function looseKey({ rule, cells, message, found }: Finding, report: Report): string {
  return [rule, cells.length > 0 ? valuesOf(cells, report) : message.zh, found ?? ''].join('|');
}

function valuesOf(cells: readonly CellId[], report: Report): string {
  return cells.map((id) => `${id}=${report.cells[id]?.value ?? '-'}`).join();
}

/** What a key tells of its finding: the rule, the cells and, in Chinese, what it is about. */
export interface KeyParts {
  readonly rule: string;
  readonly cells: readonly CellId[];
  readonly about: string;
}

export function readKey(key: string): KeyParts {
  const [rule = '', second = '', , ...rest] = key.split('|');
  const cells = gather(second.split(','), (part) => toCellId(part.split('=', 1)[0] ?? '') ?? []);
  if (cells.length > 0 || second === '') return { rule, cells, about: rest.join('|') };
  return { rule, cells, about: key.slice(rule.length + 1, key.lastIndexOf('|')) };
}

/** Findings that would be one and the same are told apart by what they say, and then by their order. */
export function tellApart(findings: readonly Finding[]): Finding[] {
  const shares = countIdentities(findings);
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const isAlone = shares.get(identityOf(finding)) === 1;
    const told = isAlone ? finding : { ...finding, about: finding.about ?? finding.message.zh };
    const identity = identityOf(told);
    const nth = (met.get(identity) ?? 0) + 1;
    met.set(identity, nth);
    return nth === 1 ? told : { ...told, about: `${told.about} #${nth}` };
  });
}

function countIdentities(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}
