/** What follows from the steps: a report's edits, decisions, findings and compact record. */
import type { Decision, Decisions } from '../report/decision.ts';
import { applyEdits } from '../report/edits.ts';
import type { Edit } from '../report/edits.ts';
import { recordOf } from '../report/record.ts';
import type { ReportRecord } from '../report/record.ts';
import type { ReviewMark } from '../report/review.ts';
import { checkReport } from '../rules/index.ts';
import type { ReportBody } from '../worker/protocol.ts';
import type { OpenReport } from './app-state.ts';
import type { Inheritance, Step } from './storage/session.ts';

/** @param steps the steps in force, of all reports */
function editsOf(inherited: Inheritance, steps: readonly Step[], id: string): Edit[] {
  const made = steps.flatMap((step) =>
    step.report === id && step.kind === 'edit'
      ? step.changes.map((change) => ({
          ...change,
          at: step.at,
          note: step.note,
          by: step.by ?? null,
        }))
      : [],
  );
  return [...inherited.edits, ...made];
}

function decisionsOf(inherited: Inheritance, steps: readonly Step[], id: string): Decisions {
  const decisions: Record<string, Decision> = { ...inherited.decisions };
  for (const step of steps) {
    if (step.report !== id || step.kind !== 'decide') continue;
    for (const { key, to } of step.changes) decisions[key] = to;
  }
  return decisions;
}

/** A mark is about the report as it stood: the next edit takes it away. */
function markOf(inherited: Inheritance, steps: readonly Step[], id: string): ReviewMark | null {
  const last = steps.findLast((step) => step.report === id && step.kind !== 'decide');
  if (last === undefined) return inherited.mark ?? null;
  return last.kind === 'mark' ? last.to : null;
}

export function deriveReport(
  id: string,
  body: ReportBody,
  { inherited, steps }: { readonly inherited: Inheritance; readonly steps: readonly Step[] },
): OpenReport {
  const edits = editsOf(inherited, steps, id);
  const decisions = decisionsOf(inherited, steps, id);
  const mark = markOf(inherited, steps, id);
  const report = applyEdits(body.reading, edits);
  return { id, ...body, edits, decisions, mark, report, findings: checkReport(report) };
}

export function recordOfOpen(open: OpenReport): ReportRecord {
  return recordOf(open.report, open.findings, open);
}
