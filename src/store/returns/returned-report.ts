/** What goes back to the unit of a report: the points of its letter, and what is written on its own file. */
import { filePlaceOf } from '../../document/file-place.ts';
import { findQuote } from '../../document/find-quote.ts';
import { originsOf } from '../../document/origins-of.ts';
import { ownPlace } from '../../document/own-place.ts';
import { marksOf } from '../../exchange/letters/original/mark.ts';
import type { LetterPoint, ReturnedFinding } from '../../exchange/letters/points/letter-point.ts';
import { letterPointsOf } from '../../exchange/letters/points/letter-points.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Place } from '../../lib/place.ts';
import { decisionOn } from '../../report/decision.ts';
import type { OriginalNote } from '../../worker/protocol.ts';
import type { DerivedReport } from '../steps/derived-report.ts';

/**
 * The letter's points; none where nothing was sent back.
 * @param between what goes back of what was found between this report and others
 */
export function pointsOf(
  { reading, document, report, findings, decisions }: DerivedReport,
  between: readonly ReturnedFinding[],
): LetterPoint[] {
  const returned = findings.flatMap((finding) => {
    const { resolution, note } = decisionOn(finding, report, decisions);
    return resolution === 'returned' ? [{ finding, note }] : [];
  });
  const placeOf = (cell: CellId): Place => reading.cells[cell]?.place ?? [];
  return letterPointsOf({
    report: reading,
    findings: [...returned, ...between],
    findPlace: (cell) => (document === null ? null : filePlaceOf(document, placeOf(cell))),
  });
}

/** Without its document nobody knows where in the file a figure stands. */
export function notesOf(
  { reading, document }: DerivedReport,
  points: readonly LetterPoint[],
): OriginalNote[] {
  if (document === null) return [];
  const marks = marksOf(points, {
    ofCell: (cell) => reading.cells[cell]?.place ?? [],
    ofQuote: (quote) => findQuote(document, quote),
  });
  return marks.map(({ place, lines }) => ({
    place: ownPlace(document, place),
    lines,
    origins: originsOf(document, place),
  }));
}
