/**
 * Decisions that come from elsewhere (an exported file) with the findings they were made on, brought
 * over to the findings made here. The file tells a finding's rule, cells, figures and sentence only.
 */
import type { Decision, Decisions } from '../decision.ts';
import { findingKey, looseKey } from '../finding-identity.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';

export interface Decided {
  readonly finding: Finding;
  readonly decision: Decision;
}

/**
 * Each goes to the finding that says the same; where the program says it otherwise by now, to the only
 * one left on the same figures. One that finds none is kept under its loose key; between several it
 * is not guessed: they are open again.
 * @param given every finding of the file in its order, those without a decision too
 * @param report with the edits it was decided on
 */
export function carryDecisions(
  given: readonly Decided[],
  findings: readonly Finding[],
  report: Report,
): Decisions {
  const left = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = looseKey(finding, report);
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const keyed = given.map((each) => ({ ...each, key: looseKey(each.finding, report) }));
  const same = keyed.map(({ finding, key }) => {
    const alike = left.get(key) ?? [];
    const match = alike.find(({ message }) => message.zh === finding.message.zh);
    left.set(
      key,
      alike.filter((each) => each !== match),
    );
    return match;
  });
  const decisions: Record<string, Decision> = {};
  keyed.forEach(({ decision, key }, index) => {
    if (decision.resolution === 'open' && decision.note === '') return;
    const [only, ...others] = left.get(key) ?? [];
    const match = same[index] ?? (others.length === 0 ? only : undefined);
    if (match !== undefined) decisions[findingKey(match, report)] = decision;
    else if (only === undefined) decisions[key] = decision;
  });
  return decisions;
}
