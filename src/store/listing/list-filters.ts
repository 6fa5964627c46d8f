/** What the list can be narrowed to, and how many reports each choice would show beside the others. */
import type { ReviewState } from '../../report/review/review.ts';
import type { SessionReport } from '../storage/session.ts';

export const LIST_FILTERS = ['all', 'error', 'doubt', 'missing'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export interface Narrowed {
  readonly filter: ListFilter;
  /** null = in any state. */
  readonly reviewState: ReviewState | null;
  /** Whether a report answers to what is searched for. */
  readonly isFound: (report: SessionReport) => boolean;
}

export type ListCounts = Readonly<Record<ListFilter | ReviewState, number>>;

function passes({ record: { open, missing } }: SessionReport, filter: ListFilter): boolean {
  if (filter === 'error') return open.error > 0;
  if (filter === 'missing') return missing > 0;
  if (filter === 'doubt') return open.error === 0 && open.warning > 0;
  return true;
}

/** Whether the list shows it. */
export function isWithin(report: SessionReport, narrowed: Narrowed): boolean {
  const { filter, reviewState, isFound } = narrowed;
  const isInState = reviewState === null || reviewState === report.record.review;
  return isInState && passes(report, filter) && isFound(report);
}

export interface ListView {
  /** In the order given. */
  readonly shown: readonly SessionReport[];
  /** Filters count within the chosen state, states within the chosen filter, both within the search. */
  readonly counts: ListCounts;
}

export function narrow(reports: readonly SessionReport[], narrowed: Narrowed): ListView {
  const { filter, reviewState, isFound } = narrowed;
  const counts: Record<ListFilter | ReviewState, number> = { ...NONE };
  const shown: SessionReport[] = [];
  for (const report of reports) {
    if (!isFound(report)) continue;
    const { review } = report.record;
    const isInState = reviewState === null || reviewState === review;
    const isInFilter = passes(report, filter);
    if (isInState) for (const each of LIST_FILTERS) if (passes(report, each)) counts[each] += 1;
    if (isInFilter) counts[review] += 1;
    if (isInState && isInFilter) shown.push(report);
  }
  return { shown, counts };
}

/** Of the whole batch. */
export function countStates(
  reports: Iterable<SessionReport>,
): Readonly<Record<ReviewState, number>> {
  const counts = { ...NONE };
  for (const { record } of reports) counts[record.review]++;
  return counts;
}

const NONE: ListCounts = {
  all: 0,
  error: 0,
  doubt: 0,
  missing: 0,
  'not-begun': 0,
  'in-work': 0,
  returned: 0,
  corrected: 0,
  clean: 0,
  'as-published': 0,
};
