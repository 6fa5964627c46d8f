/** A report as an earlier version of this page stored it → as it is kept now. */
import { reviewStateOf } from '../../report/review.ts';
import type { ReviewState } from '../../report/review.ts';
import type { SessionReport } from './session.ts';

type Stored = Omit<SessionReport, 'record' | 'inherited'> & {
  readonly record: Omit<SessionReport['record'], 'review' | 'publishedErrors'> & {
    readonly review?: ReviewState;
    readonly publishedErrors?: number;
  };
  readonly inherited: Omit<SessionReport['inherited'], 'mark'> &
    Partial<Pick<SessionReport['inherited'], 'mark'>>;
};

/** Records once had no review state: it follows from their counts until the report is opened. */
export function withReviewState(stored: Stored): SessionReport {
  const { record, inherited } = stored;
  const mark = inherited.mark ?? null;
  const review = record.review ?? reviewStateOf({ ...record, mark, asPublished: 0 });
  const { publishedErrors = 0 } = record;
  return {
    ...stored,
    record: { ...record, review, publishedErrors },
    inherited: { ...inherited, mark },
  };
}
