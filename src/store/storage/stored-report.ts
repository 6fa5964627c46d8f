/** A report as an earlier version of this page stored it → as it is kept now. */
import { packClues } from '../../collection/pack-clues.ts';
import type { Clues, ReportTrace } from '../../collection/trace.ts';
import { reviewStateOf, sharedIfNone } from '../../report/review/review.ts';
import { CELL_STATES } from '../../report/report.ts';
import type { Review } from '../../report/review/review.ts';
import type { SessionReport } from './session.ts';

/** What records came to hold after version 0.1.0. */
type Later = 'review' | 'publishedErrors' | 'returned' | 'missing' | 'states' | 'answered';

type Stored = Omit<SessionReport, 'record' | 'trace' | 'inherited'> & {
  readonly trace?: SessionReport['trace'] | StoredClues;
  readonly record: Omit<SessionReport['record'], Later> &
    Partial<Pick<SessionReport['record'], Later>>;
  readonly inherited: Pick<Review, 'edits' | 'decisions'> & Partial<Review>;
};

/** What is packed now once stood beside the day. */
type StoredClues = Clues & Pick<ReportTrace, 'publishedOn'>;

/**
 * Records once had no review state: it follows from their counts until the report is opened. What was
 * inherited once knew edits and decisions only.
 */
export function asKeptNow(stored: Stored): SessionReport {
  const { record, inherited } = stored;
  const { mark = null, confirmed = {}, identity = null, replaces = [] } = inherited;
  const { publishedErrors = 0, returned = 0, missing = 0 } = record;
  const review = record.review ?? reviewStateOf({ ...record, mark, returned, asPublished: 0 });
  return {
    ...stored,
    trace: packedTrace(stored.trace ?? null),
    record: {
      ...record,
      review,
      publishedErrors,
      returned,
      missing,
      states: statesOf(record),
      // Which figures were answered for is known again when the report is opened.
      answered: record.answered ?? new Uint8Array(record.figures.length),
    },
    inherited: sharedIfNone({ ...inherited, confirmed, identity, replaces, mark }),
  };
}

function packedTrace(trace: SessionReport['trace'] | StoredClues): SessionReport['trace'] {
  if (trace === null || 'clues' in trace) return trace;
  return { publishedOn: trace.publishedOn, clues: packClues(trace) };
}

/** Until the report is opened: what has a figure was read, what has none was left blank. */
function statesOf({ states, figures }: Stored['record']): Uint8Array {
  const [read, blank] = [CELL_STATES.indexOf('read'), CELL_STATES.indexOf('blank')];
  return states ?? Uint8Array.from(figures, (value) => (Number.isNaN(value) ? blank : read));
}
