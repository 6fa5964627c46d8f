/** The report as it stands after what the reviewer did to it: figures set, agency and year named. */
import { applyEdits } from '../edits.ts';
import type { Report } from '../report.ts';
import type { Review } from './review.ts';

export function applyReview(
  reading: Report,
  { edits, identity }: Pick<Review, 'edits' | 'identity'>,
): Report {
  const report = applyEdits(reading, edits);
  if (identity === null) return report;
  return { ...report, agency: identity.agency, year: identity.year };
}
