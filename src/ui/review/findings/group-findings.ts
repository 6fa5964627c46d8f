/** Findings of one rule together, the groups in the order of the rules, worst weight first. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import { SEVERITIES } from '../../../report/finding.ts';
import type { Finding, Severity } from '../../../report/finding.ts';
import { titleOfRule } from '../../../store/rule-titles.ts';

export interface FindingGroup {
  readonly rule: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  /** With each finding's index in the report's list. */
  readonly items: readonly { readonly finding: Finding; readonly index: number }[];
}

/** @param isMeant which of them; all if not said */
export function groupFindings(
  findings: readonly Finding[],
  isMeant: (finding: Finding) => boolean = () => true,
): FindingGroup[] {
  const groups = new Map<string, { finding: Finding; index: number }[]>();
  findings.forEach((finding, index) => {
    if (!isMeant(finding)) return;
    const items = groups.get(finding.rule) ?? [];
    groups.set(finding.rule, [...items, { finding, index }]);
  });
  return [...groups]
    .map(([rule, items]) => ({ rule, title: titleOfRule(rule), severity: worstOf(items), items }))
    .sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity));
}

function worstOf(items: readonly { readonly finding: Finding }[]): Severity {
  return (
    SEVERITIES.find((severity) => items.some(({ finding }) => finding.severity === severity)) ??
    'note'
  );
}
