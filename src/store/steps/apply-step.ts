/** What each kind of step does to the review of its report. */
import type { Decision } from '../../report/decision.ts';
import type { Edit } from '../../report/edits.ts';
import type { Review } from '../../report/review/review.ts';
import type { ReportStep, StepOf } from './step.ts';

export function applyStep(review: Review, step: ReportStep): Review {
  if (step.kind === 'edit') return edit(review, step);
  if (step.kind === 'decide') return decide(review, step);
  if (step.kind === 'confirm') return confirm(review, step);
  if (step.kind === 'replace') return replace(review, step);
  // A report taken out of the batch stays as it is.
  if (step.kind === 'remove') return review;
  if (step.kind === 'identify') return { ...review, identity: step.to };
  return { ...review, mark: step.to };
}

function edit(review: Review, { changes, at, note, by }: StepOf<'edit'>): Review {
  const edits = changes.map((change): Edit => ({ ...change, at, note, by: by ?? null }));
  // A mark was declared of the report as it stood.
  return { ...review, edits: [...review.edits, ...edits], mark: null };
}

function decide(review: Review, { changes }: StepOf<'decide'>): Review {
  const decisions: Record<string, Decision> = { ...review.decisions };
  for (const { key, to } of changes) decisions[key] = to;
  return { ...review, decisions };
}

/** What was decided on the new version itself outlives what it takes over. */
function replace(review: Review, { old, decisions, confirmed }: StepOf<'replace'>): Review {
  return {
    ...review,
    replaces: [...review.replaces, old],
    decisions: { ...decisions, ...review.decisions },
    confirmed: { ...confirmed, ...review.confirmed },
  };
}

function confirm(review: Review, { cells, isConfirmed }: StepOf<'confirm'>): Review {
  const touched = new Set<string>(cells.map(({ cell }) => cell));
  const others = Object.entries(review.confirmed).filter(([cell]) => !touched.has(cell));
  const locked = isConfirmed ? cells.map(({ cell, value }) => [cell, value] as const) : [];
  return { ...review, confirmed: Object.fromEntries([...others, ...locked]) };
}
