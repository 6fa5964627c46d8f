/** The findings that are decided together with a chosen one. */
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import { findMatters } from '../../../report/review/find-matters.ts';
import { standingOf } from '../../../report/review/standing-decision.ts';
import type { OpenReport } from '../../../store/app-state.ts';

/** It first, then those still open that are the same matter. */
export function matterOf(finding: Finding, open: OpenReport): readonly Finding[] {
  const { findings, report, decisions } = open;
  const left = findings.filter((each) => decisionOn(each, report, decisions).resolution === 'open');
  const matter = findMatters(left).find((each) => each.findings.includes(finding));
  return [finding, ...(matter?.findings ?? []).filter((each) => each !== finding)];
}

/** Of one matter, those that the same words let stand as the first. */
export function standingAlike(
  [first, ...others]: readonly Finding[],
  { report }: OpenReport,
): readonly Finding[] {
  if (first === undefined) return [];
  const standing = standingOf(first, report);
  return [first, ...others.filter((each) => standingOf(each, report) === standing)];
}
