/**
 * The findings as they are listed: those that come from one cell as one, first of all; then those of one
 * rule together, in the order of the rules, worst weight first. What was mended is listed apart.
 */
import type { Bilingual } from '../../../lib/bilingual.ts';
import { SEVERITIES } from '../../../report/finding.ts';
import type { Finding, Severity } from '../../../report/finding.ts';
import { leadOf } from '../../../report/review/find-matters.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { titleOfRule } from '../../../store/rule-titles.ts';
import { mattersIn } from './matter-of.ts';

export interface ListedFinding {
  readonly finding: Finding;
  /** In the report's list. */
  readonly index: number;
  /** Of all that are listed as this one, its own among them. */
  readonly indexes: readonly number[];
}

export interface FindingGroup {
  /** null = those that come from one cell each. */
  readonly rule: string | null;
  readonly title: Bilingual | null;
  readonly severity: Severity;
  readonly items: readonly ListedFinding[];
}

export function groupFindings(open: OpenReport): FindingGroup[] {
  const { findings } = open;
  const together = mattersIn(open).flatMap((matter): ListedFinding[] => {
    const finding = leadOf(matter);
    if (finding === undefined) return [];
    const indexes = matter.findings.map((each) => findings.indexOf(each));
    return [{ finding, index: findings.indexOf(finding), indexes }];
  });
  const taken = new Set(together.flatMap(({ indexes }) => indexes));
  const groups = new Map<string, ListedFinding[]>();
  findings.forEach((finding, index) => {
    if (finding.corrected !== undefined || taken.has(index)) return;
    const items = groups.get(finding.rule) ?? [];
    groups.set(finding.rule, [...items, { finding, index, indexes: [index] }]);
  });
  const byRule = [...groups].map(([rule, items]) => ({
    rule,
    title: titleOfRule(rule),
    severity: worstOf(items),
    items,
  }));
  const first = { rule: null, title: null, severity: worstOf(together), items: together };
  return [...(together.length > 0 ? [first] : []), ...byRule].toSorted(
    (left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity),
  );
}

function worstOf(items: readonly { readonly finding: Finding }[]): Severity {
  return (
    SEVERITIES.find((severity) => items.some(({ finding }) => finding.severity === severity)) ??
    'note'
  );
}
