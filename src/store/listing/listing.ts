/** How the list of reports stands: what it is narrowed to, and its order. The walk through the batch goes by it. */
import type { ReviewState } from '../../report/review/review.ts';
import type { SessionReport } from '../storage/session.ts';
import type { ListFilter, Narrowed } from './list-filters.ts';
import type { ReportOrder } from './report-orders.ts';

export interface Listing {
  readonly search: string;
  readonly filter: ListFilter;
  /** null = reports in any state. */
  readonly reviewState: ReviewState | null;
  readonly order: ReportOrder;
}

/** An end of the open report that the walk through the findings came to. */
export interface WalkEdge {
  readonly direction: 1 | -1;
  /** The report behind it is not among those that the list is narrowed to. */
  readonly isBeyond: boolean;
}

/** Narrowed to nothing, the worst first. */
export const FIRST_LISTING: Listing = {
  search: '',
  filter: 'all',
  reviewState: null,
  order: 'worst',
};

/** What each report is held against. */
export function narrowedBy({ search, filter, reviewState }: Listing): Narrowed {
  return { filter, reviewState, isFound: finderOf(search) };
}

/** Every word of the search stands in the agency, the year or the name of the file. */
function finderOf(search: string): (report: SessionReport) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ record: { agency, year, source } }) => {
    const text = `${agency ?? ''} ${year ?? ''} ${source.name}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
