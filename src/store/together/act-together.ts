/** One thing done to several reports: a step each, so that the history of every report tells it. */
import { decisionOn } from '../../report/decision.ts';
import type { Decision } from '../../report/decision.ts';
import { findingKey } from '../../report/finding-identity.ts';
import type { Finding, Severity } from '../../report/finding.ts';
import type { ReviewMark } from '../../report/review/review.ts';
import { standingDecision, unknownCells } from '../../report/review/standing-decision.ts';
import type { DerivedReport } from '../steps/derived-report.ts';
import type { ReportStep } from '../steps/step.ts';

/** What open findings are decided to be: sent back, let stand as the print is, or left alone. */
export type TogetherAs = 'returned' | 'standing' | 'dismissed';

export type Together =
  | {
      readonly kind: 'decide';
      /** Only open findings as heavy as one of these. */
      readonly severities: ReadonlySet<Severity>;
      readonly as: TogetherAs;
      readonly note: string;
    }
  | { readonly kind: 'mark'; readonly to: ReviewMark | null };

/** What became of it. */
export interface DoneTogether {
  /** Reports to which it was done; the others had nothing that it could be done to. */
  readonly reports: number;
  /** Findings decided; 0 for a state. */
  readonly findings: number;
  /** Steps in force before it: to go back there takes all of it back. */
  readonly before: number;
}

/** @returns null where nothing of the report is touched */
export function stepOf(report: DerivedReport, what: Together, at: string): ReportStep | null {
  if (what.kind === 'mark') {
    const { mark: from, id } = report;
    return from === what.to ? null : { kind: 'mark', report: id, at, from, to: what.to };
  }
  const changes = report.findings.flatMap((finding) => {
    const from = decisionOn(finding, report.report, report.decisions);
    const to = decidedAs(finding, report, what);
    if (from.resolution !== 'open' || !what.severities.has(finding.severity) || to === null)
      return [];
    return [{ key: findingKey(finding, report.report), from, to: keepNote(to, from) }];
  });
  return changes.length === 0 ? null : { kind: 'decide', report: report.id, at, changes };
}

/** A figure that is not there cannot be let stand unseen: null, and it stays open. */
function decidedAs(
  finding: Finding,
  { report }: DerivedReport,
  { as, note }: Together & { readonly kind: 'decide' },
): Decision | null {
  if (as !== 'standing') return { resolution: as, note };
  return unknownCells(finding, report).length > 0 ? null : standingDecision(finding, report, note);
}

/** What was noted before without a decision is not lost. */
function keepNote(to: Decision, { note }: Decision): Decision {
  return to.note === '' ? { ...to, note } : to;
}
