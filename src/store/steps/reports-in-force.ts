/**
 * The steps in force → the report they make. The one place that knows which steps count: those before
 * the cursor that are about the report, on top of what an imported file had brought along.
 */
import type { Review } from '../../report/review/review.ts';
import { unpackBody } from '../../worker/body/body-protocol.ts';
import type { ReportBody } from '../../worker/body/body-protocol.ts';
import { applyStep } from './apply-step.ts';
import { deriveReport } from './derive-report.ts';
import type { DerivedReport } from './derived-report.ts';
import type { ReportStep, Step } from './step.ts';

/** The steps of a session, and how many of them are in force. */
export interface StepList {
  readonly steps: readonly Step[];
  readonly cursor: number;
}

/** A report as a session lists it. */
interface Listed {
  readonly record: { readonly id: string };
  readonly inherited: Review;
}

/** @param body the report's, or its bytes as they are stored */
export function reportInForce(
  { steps, cursor }: StepList,
  { record: { id }, inherited }: Listed,
  body: ReportBody | ArrayBuffer,
): DerivedReport {
  const review = steps
    .slice(0, cursor)
    .filter((step): step is ReportStep => step.report === id)
    .reduce(applyStep, inherited);
  return deriveReport(id, body instanceof ArrayBuffer ? unpackBody(body) : body, review);
}

/** The reviews of many reports: the steps are walked once. @returns the review of a report that is listed */
export function reviewsInForce({ steps, cursor }: StepList): (listed: Listed) => Review {
  const byReport = new Map<string, ReportStep[]>();
  for (const step of steps.slice(0, cursor)) {
    if (step.kind === 'collect') continue;
    const known = byReport.get(step.report);
    if (known === undefined) byReport.set(step.report, [step]);
    else known.push(step);
  }
  return ({ record: { id }, inherited }) => (byReport.get(id) ?? []).reduce(applyStep, inherited);
}
