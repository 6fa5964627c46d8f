/** A report as an earlier version of this page stored it → as it is kept now. */
import { reviewStateOf } from '../../report/review.ts';
import type { Review, ReviewState } from '../../report/review.ts';
import type { SessionReport } from './session.ts';

type Stored = Omit<SessionReport, 'record' | 'inherited'> & {
  readonly record: Omit<SessionReport['record'], 'review' | 'publishedErrors'> & {
    readonly review?: ReviewState;
    readonly publishedErrors?: number;
  };
  readonly inherited: Pick<Review, 'edits' | 'decisions'> & Partial<Review>;
};

/**
 * Records once had no review state: it follows from their counts until the report is opened. What was
 * inherited once knew no mark and no cells confirmed.
 */
export function asKeptNow(stored: Stored): SessionReport {
  const { record, inherited } = stored;
  const { mark = null, confirmed = {} } = inherited;
  const review = record.review ?? reviewStateOf({ ...record, mark, asPublished: 0 });
  const { publishedErrors = 0 } = record;
  return {
    ...stored,
    record: { ...record, review, publishedErrors },
    inherited: { ...inherited, confirmed, mark },
  };
}
